import { eq, lt, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/people'
import { type Database, prepareOnce, transaction } from '../client'
import { insertRow } from '../engine/insert-all'
import { requests } from '../schema'

/**
 * Runs `work` in a write transaction, at most once for a form's `requestId` and person: a double submit gets the first result
 * again, where there is one. Without an id the work simply runs. Throws as `transaction` and the work do.
 */
export function changeOnce<Result>(
  { userId }: Pick<Actor, 'userId'>,
  requestId: string | undefined,
  at: string,
  work: (tx: Database) => Promise<Result>,
): Promise<Result> {
  return transaction(async (tx) => {
    if (!requestId) return work(tx)
    const id = `${userId}:${requestId}`
    const [before] = await prepareOnce(tx, 'result of a request', resultQuery).execute({ id })
    if (before) return before.result as Result
    const result = await work(tx)
    await insertRow(tx, requests, { id, userId, result: (result ?? {}) as Record<string, string>, at })
    return result
  })
}

/** What a form's press gave that went through before; undefined where none did. */
export async function findDone<Result>(
  on: Database,
  { userId }: Pick<Actor, 'userId'>,
  requestId: string,
): Promise<Result | undefined> {
  const id = `${userId}:${requestId}`
  const [before] = await prepareOnce(on, 'result of a request', resultQuery).execute({ id })
  return before?.result as Result | undefined
}

const resultQuery = (on: Database) =>
  on
    .select({ result: requests.result })
    .from(requests)
    .where(eq(requests.id, sql.placeholder('id')))
    .prepare()

/** Removes the ids of forms that were sent before an instant; nobody presses such a form a second time. */
export async function forgetRequests(tx: Database, before: string): Promise<void> {
  await tx.delete(requests).where(lt(requests.at, before))
}
