import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { endSession } from '@/db/session/save-session'
import { Refusal } from '@/domain/refusal'
import type { Visitor } from '@/domain/session'
import { listAliveSessions } from './steps/alive-sessions'
import { recordVisitor } from './steps/event-actor'

/** Ends another session of the visitor by its key; throws `Refusal('sessionGone')` when there is none. */
export async function endOwnSession(visitor: Visitor, key: string, now: string): Promise<void> {
  const row = (await listAliveSessions(visitor, now)).find((each) => each.key === key)
  if (!row) throw new Refusal('sessionGone')
  await urgentTransaction(async (tx) => {
    await endSession(tx, visitor.userId, row.id, now, 'elsewhere')
    await recordVisitor(tx, visitor, { action: 'session.kick', note: row.address }, now)
  })
}
