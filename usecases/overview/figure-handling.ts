import { keepLines } from '@/db/ledger/keep-lines'
import { type HandledTask, keepHandledTasks } from '@/db/ledger/list-handled-tasks'
import type { LedgerLine } from '@/db/ledger/list-ledger'
import type { OpenTask } from '@/db/ledger/list-open-tasks'
import type { Scope } from '@/domain/scope'
import { type Holder, isReview } from '@/domain/task/holder'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'

/** A number and the ledger that holds exactly so many tasks. */
export type Figure = { count: number; filter: LedgerFilter }
/** A task that waits for a review; `leader`: by name, who approves it; `waited`: working days. */
export type SlowReview = { line: LedgerLine; holder: Holder; leader: string; waited: number }

/**
 * How the tasks of an overview are handled: days moved, slips issued and left without an answer, running ones long without a report;
 * of those reported as done how many have accepted evidence; open ones with none at all; the reviews that wait longest.
 */
export type Handling = Record<FigureName, Figure> & { open: number; reviews: SlowReview[] }

type FigureName = 'moved' | 'urged' | 'unanswered' | 'silent' | 'claimed' | 'proven' | 'unproven' | 'bare'
const slowest = 3

type Known = { open: OpenTask[]; people: Map<string, string>; bounds: LightBounds }

/** The same of a filter, whose open tasks are `open`; `people`: the names of their leaders. */
export async function figureHandling(
  scope: Scope,
  base: LedgerFilter,
  { open, people, bounds }: Known,
): Promise<Handling> {
  const handled = await keepHandledTasks(scope, base, bounds)
  const of = (holds: (task: HandledTask) => boolean, condition: Partial<LedgerFilter>): Figure => ({
    count: handled.filter(holds).length,
    filter: { ...base, ...condition },
  })
  return {
    moved: of(({ isMoved }) => isMoved, { moved: true }),
    urged: of(({ isUrged }) => isUrged, { urge: 'urged' }),
    unanswered: of(({ isUnanswered }) => isUnanswered, { urge: 'unanswered' }),
    silent: { count: open.filter(({ isSilent }) => isSilent).length, filter: { ...base, silent: true } },
    claimed: of(({ isClaimed }) => isClaimed, { claimed: true }),
    proven: of(({ isProven }) => isProven, { claimed: true, proof: 'accepted' }),
    unproven: of(({ isClaimed, isProven }) => isClaimed && !isProven, { claimed: true, proof: 'unaccepted' }),
    bare: of(({ isBare }) => isBare, { statuses: [...openStatuses], proof: 'none' }),
    open: open.filter(({ holder }) => holder !== null).length,
    reviews: await listReviews(scope, { open, people, bounds }),
  }
}

async function listReviews(scope: Scope, { open, people, bounds }: Known): Promise<SlowReview[]> {
  const waiting = open.filter(({ holder }) => isReview(holder))
  const first = waiting.sort((a, b) => b.waited - a.waited).slice(0, slowest)
  const lines = await keepLines(
    scope,
    first.map(({ taskId }) => taskId),
    bounds,
  )
  return first.flatMap(({ taskId, holder, leaderId, waited }) => {
    const line = lines.get(taskId)
    const leader = holder === 'leader' ? (people.get(leaderId ?? '') ?? '') : ''
    return line && holder ? [{ line, holder, leader, waited }] : []
  })
}
