import type { RefusalFacts } from '@/domain/refusal'
import type { Database } from '../client'
import { newId } from '../id'
import { notifications } from '../schema'

export type NewNotification = {
  userId: string
  kind: string
  facts: RefusalFacts
  taskId?: string | null
  reportId?: string | null
}

/** Writes one row per person told, in the transaction of the change it tells of. */
export async function addNotifications(tx: Database, rows: NewNotification[], at: string): Promise<void> {
  if (!rows.length) return
  await tx
    .insert(notifications)
    .values(rows.map((row) => ({ id: newId(), taskId: null, reportId: null, ...row, createdAt: at, readAt: null })))
}
