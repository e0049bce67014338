import type { Plan } from '@/db/plan/find-plan'
import { trimHeading } from '@/domain/plan/text/heading'
import type { HeldKind, Placed } from '@/domain/report/version/version'

/** Something whose words a newer text has no more: what it is, where it stood, and the task that came of it where the reader may see that. */
export type UnmovedLine = Placed & {
  number: number
  heading: string
  task: { id: string; number: string; title: string } | null
}

const told: readonly HeldKind[] = ['commitment', 'shortcoming', 'step']

/** Commitments, shortcomings and headings among these pieces, in the order of the plan; what else has its place says nothing by itself. */
export function listUnmoved(plan: Plan, pieces: readonly Placed[]): UnmovedLine[] {
  const kept = plan.commitments.filter(({ status }) => status !== 'rejected')
  const orders: Partial<Record<HeldKind, string[]>> = {
    commitment: kept.map(({ id }) => id),
    shortcoming: plan.shortcomings.map(({ id }) => id),
    step: plan.steps.map(({ id }) => id),
  }
  const placeOf = ({ kind, id }: Placed) => (orders[kind] ?? []).indexOf(id) + 1
  return told.flatMap((kind) =>
    pieces
      .filter((piece) => piece.kind === kind && placeOf(piece) > 0)
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((piece) => ({ ...piece, number: placeOf(piece), ...findAround(plan, piece.id) })),
  )
}

function findAround({ commitments, steps, tasks }: Plan, id: string): Pick<UnmovedLine, 'heading' | 'task'> {
  const commitment = commitments.find((each) => each.id === id)
  const heading = steps.find((step) => step.id === commitment?.stepId)?.heading ?? ''
  const task = tasks.find(({ commitmentId }) => commitmentId === id)
  return {
    heading: trimHeading(heading),
    task: task?.number ? { id: task.id, number: task.number, title: task.title } : null,
  }
}
