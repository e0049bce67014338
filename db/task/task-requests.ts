import { and, eq } from 'drizzle-orm'
import type { RequestState } from '@/domain/task/task'
import type { Database } from '../client'
import { taskRequests } from '../schema'

/** Keeps what somebody asks for. */
export async function addRequest(tx: Database, row: typeof taskRequests.$inferInsert): Promise<void> {
  await tx.insert(taskRequests).values(row)
}

/** What became of an open request; who answered it, when and with which words (nobody, where a move made it void). */
export type Answer = {
  id: string
  state: Exclude<RequestState, 'open'>
  answeredBy: string | null
  answeredAt: string
  note: string
}

/** Ends an open request; an ended one never changes again. */
export async function endRequest(tx: Database, { id, ...answer }: Answer): Promise<void> {
  await tx
    .update(taskRequests)
    .set(answer)
    .where(and(eq(taskRequests.id, id), eq(taskRequests.state, 'open')))
}
