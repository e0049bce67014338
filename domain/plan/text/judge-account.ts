import type { Outcome, TaskStatus } from '@/domain/task/task'
import type { ChainLink } from '@/reader/read-chain'

type Told = Pick<ChainLink, 'verdict' | 'saysDone'>
type Standing = { status: TaskStatus; outcome: Outcome | null }

/** `notDone`: reported as done while the ledger says otherwise; `untold`: done with proof, and the report is silent. */
export type AccountFault = 'notDone' | 'untold'

/** Where a newer report and the ledger tell different things of one promise; null where they do not, or no task came of it. */
export function judgeAccount({ verdict, saysDone }: Told, task: Standing | null): AccountFault | null {
  if (!task) return null
  const isDone = isFinished(task)
  if (verdict === 'accounted') return saysDone && !isDone ? 'notDone' : null
  return isDone ? 'untold' : null
}

/** Confirmed as done, or closed as kept or as a lasting duty; what was closed otherwise was not done. */
const isFinished = ({ status, outcome }: Standing): boolean =>
  status === 'done' || (status === 'closed' && (outcome === 'fulfilled' || outcome === 'ongoing'))
