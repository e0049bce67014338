import type { AnnualTask } from '@/db/ledger/list-annual-parts'
import type { KeptPromise } from '@/db/plan/list-promises'
import type { ChainDecision } from '@/domain/plan/chain-decision'
import { trimHeading } from '@/domain/plan/text/heading'
import { type AccountFault, judgeAccount } from '@/domain/plan/text/judge-account'
import type { ChainLink } from '@/reader/read-chain'
import type { DecidedLink } from './apply-decision'

export const chainFilters = ['all', 'accounted', 'repeated', 'dropped', 'overclaimed', 'mismatch', 'open'] as const
export type ChainFilter = (typeof chainFilters)[number]

/** A promise of the older report: what the newer one says of it, and where its task stands today. */
export type ChainRow = Omit<ChainLink, 'promise'> & {
  commitmentId: string
  /** Its place among the promises of the older report, from 1. */
  number: number
  heading: string
  promise: string
  task: AnnualTask | null
  /** Its task is not the actor's to see. */
  isHidden: boolean
  fault: AccountFault | null
  /** The report was published here, and this was written of the promise: nothing is guessed. */
  isPublished: boolean
  /** Who confirmed or corrected it and when; null of what the reader proposes. */
  decided: { by: string; at: string; corrected: boolean; note: string } | null
  /** Of the last decision, one that counts no more too; 0 before the first. */
  version: number
}

/** The promises in the order of the text with what was found of each; `tasks` are those that the actor may see. */
export function listChainRows(
  promises: KeptPromise[],
  links: DecidedLink[],
  tasks: AnnualTask[],
  nameOf: (userId: string) => string,
): ChainRow[] {
  const taskOf = new Map(tasks.map((task) => [task.commitmentId, task]))
  return promises.flatMap(({ id, text, heading, isGiven }, index) => {
    const found = links[index]
    if (!found) return []
    const { link, isPublished, decided, version } = found
    // Only a task with a number was given to anybody; drafts say nothing of what became of a promise.
    const task = (isGiven && taskOf.get(id)) || null
    return [
      {
        ...link,
        commitmentId: id,
        number: index + 1,
        heading: trimHeading(heading),
        promise: text,
        task,
        isHidden: isGiven && !task,
        fault: judgeAccount(link, task),
        isPublished,
        decided: decided && toDecided(decided, nameOf),
        version,
      },
    ]
  })
}

const toDecided = (
  { decidedBy, decidedAt: at, corrected, note }: ChainDecision,
  nameOf: (userId: string) => string,
): ChainRow['decided'] => ({ by: nameOf(decidedBy), at, corrected, note })

/** True where a filter shows the row. */
export function isShown(row: ChainRow, filter: ChainFilter): boolean {
  if (filter === 'all') return true
  if (filter === 'overclaimed') return row.overclaimed
  if (filter === 'open') return !row.decided
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
    open: count('open'),
  }
}
