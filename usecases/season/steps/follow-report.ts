import type { Database } from '@/db/client'
import { listOpenReturns, saveReturn } from '@/db/season/returns'
import { fileReturn, reviewReturn } from '@/domain/season/file-return'
import type { Return } from '@/domain/season/season'

/** Lets a report on a task count for every season that asked for one: it is entered once. */
export const fileForSeasons = (tx: Database, taskId: string, updateId: string, now: string): Promise<void> =>
  change(tx, taskId, (held) => fileReturn(held, updateId, now))

type Reviewed = { by: string; now: string }

/** Lets an accepted report be reviewed in every season that stands on it; or each report of the task but those that are `left`. */
export const reviewForSeasons = (
  tx: Database,
  taskId: string,
  accepted: string | { left: readonly string[] },
  { by, now }: Reviewed,
): Promise<void> =>
  change(tx, taskId, (held) => {
    if (!held.updateId) return held
    if (typeof accepted === 'string') return reviewReturn(held, accepted, by, now)
    return accepted.left.includes(held.updateId) ? held : reviewReturn(held, held.updateId, by, now)
  })

async function change(tx: Database, taskId: string, next: (held: Return) => Return): Promise<void> {
  for (const held of await listOpenReturns(tx, taskId)) {
    const changed = next(held)
    if (changed !== held) await saveReturn(tx, changed)
  }
}
