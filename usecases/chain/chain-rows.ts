import type { Commitment, Plan } from '@/db/plan/find-plan'
import { trimHeading } from '@/domain/plan/text/heading'
import { type AccountFault, judgeAccount } from '@/domain/plan/text/judge-account'
import type { Light } from '@/domain/task/light'
import type { Task } from '@/domain/task/task'
import type { ChainLink } from '@/reader/read-chain'

export const chainFilters = ['all', 'accounted', 'repeated', 'dropped', 'overclaimed', 'mismatch'] as const
export type ChainFilter = (typeof chainFilters)[number]

/** A promise of the older report: what the newer one says of it, and where its task stands today. */
export type ChainRow = Omit<ChainLink, 'promise'> & {
  commitmentId: string
  /** Its place among the promises of the older report, from 1. */
  number: number
  heading: string
  promise: string
  task: ChainTask | null
  /** Its task is not the actor's to see. */
  isHidden: boolean
  fault: AccountFault | null
}
export type ChainTask = Pick<Task, 'id' | 'number' | 'status' | 'outcome' | 'due' | 'completedOn'> & {
  unitName: string
  light: Light
}

/** What the rows take from around the plan; `lights` are those of the tasks that the actor may see. */
type Around = { lights: ReadonlyMap<string, Light>; unitNames: ReadonlyMap<string, string> }

/** The promises in the order of the text with what was found of each. */
export function listChainRows(
  promises: Commitment[],
  links: ChainLink[],
  { steps, tasks }: Plan,
  around: Around,
): ChainRow[] {
  const headingOf = new Map(steps.map(({ id, heading }) => [id, heading]))
  const taskOf = new Map(tasks.map((task) => [task.commitmentId, task]))
  return promises.flatMap((promise, index) => {
    const link = links[index]
    if (!link) return []
    const given = taskOf.get(promise.id)
    const task = toChainTask(given, around)
    return [
      {
        ...link,
        commitmentId: promise.id,
        number: index + 1,
        heading: trimHeading(headingOf.get(promise.stepId) ?? ''),
        promise: promise.text,
        task,
        isHidden: Boolean(given?.number) && task === null,
        fault: judgeAccount(link, task),
      },
    ]
  })
}

/** Only a task with a number was given to anybody; drafts say nothing of what became of a promise. */
function toChainTask(task: Task | undefined, { lights, unitNames }: Around): ChainTask | null {
  const light = task && lights.get(task.id)
  if (!task?.number || !light) return null
  const { id, number, status, outcome, due, completedOn, leadUnitId } = task
  return { id, number, status, outcome, due, completedOn, unitName: unitNames.get(leadUnitId ?? '') ?? '', light }
}

/** True where a filter shows the row. */
export function isShown(row: ChainRow, filter: ChainFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'overclaimed') return row.overclaimed
  if (filter === 'mismatch') return row.fault === 'notDone'
  return row.verdict === filter
}

/** How many rows each filter shows. */
export function countRows(rows: ChainRow[]): Record<ChainFilter, number> {
  const count = (filter: ChainFilter) => rows.filter((row) => isShown(row, filter)).length
  return {
    all: rows.length,
    accounted: count('accounted'),
    repeated: count('repeated'),
    dropped: count('dropped'),
    overclaimed: count('overclaimed'),
    mismatch: count('mismatch'),
  }
}
