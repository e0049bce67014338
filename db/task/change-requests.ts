import { and, eq, inArray } from 'drizzle-orm'
import { type ChangeRequest, openChangeStates } from '@/domain/task/changing/change-request'
import type { Database } from '../client'
import { changeRequests } from '../schema'

/** Keeps a request to move something of a task. */
export async function addChange(tx: Database, change: ChangeRequest): Promise<void> {
  await tx.insert(changeRequests).values(change)
}

/** Keeps what became of a request on its way; what it asks for never changes. Gives whether it still stood where it was read. */
export async function saveChange(tx: Database, change: ChangeRequest, before: ChangeRequest): Promise<boolean> {
  const { state, granted, since, opinions } = change
  const saved = await tx
    .update(changeRequests)
    .set({ state, granted, since, opinions })
    .where(and(eq(changeRequests.id, change.id), eq(changeRequests.state, before.state)))
    .returning({ id: changeRequests.id })
  return saved.length > 0
}

/** Ends what a move of its task made void. */
export async function lapseChanges(tx: Database, ids: readonly string[], now: string): Promise<void> {
  if (!ids.length) return
  await tx
    .update(changeRequests)
    .set({ state: 'lapsed', since: now })
    .where(and(inArray(changeRequests.id, [...ids]), inArray(changeRequests.state, [...openChangeStates])))
}
