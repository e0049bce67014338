import type { Plan } from '@/db/plan/find-plan'
import type { HeldKind } from '@/domain/report/version/version'
import { listUnmoved } from './list-unmoved'
import type { MovedWork } from './move-work'

/** How much moves into a newer text by what it is, and how many places do not; the page before and the sentence after say the same. */
export type WorkCounts = Record<'commitments' | 'shortcomings' | 'steps' | 'links' | 'unmoved', number>

/** Counts what people know of: rejected commitments and the marks of sentences move along unsaid. */
export function countWork(plan: Plan, { moved, unmoved }: Pick<MovedWork, 'moved' | 'unmoved'>): WorkCounts {
  const kept = new Set(plan.commitments.filter(({ status }) => status !== 'rejected').map(({ id }) => id))
  const count = (kind: HeldKind) => moved.filter((piece) => piece.kind === kind).length
  return {
    commitments: moved.filter(({ id }) => kept.has(id)).length,
    shortcomings: count('shortcoming'),
    steps: count('step'),
    links: count('link'),
    unmoved: listUnmoved(plan, unmoved).length + unmoved.filter(({ kind }) => kind === 'link').length,
  }
}
