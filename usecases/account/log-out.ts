import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { endSession } from '@/db/session/save-session'
import type { Visitor } from '@/domain/session'
import { recordVisitor } from './steps/event-actor'

/** Ends the visitor's session: its token is worth nothing from now on, wherever it was copied to. */
export async function logOut(visitor: Visitor, now: string): Promise<void> {
  await urgentTransaction(async (tx) => {
    if (!(await endSession(tx, visitor.userId, visitor.sessionId, now))) return
    await recordVisitor(tx, visitor, { action: 'session.end' }, now)
  })
}
