import { eq, lt } from 'drizzle-orm'
import type { Database } from '../client'
import { requests } from '../schema'

/**
 * Runs `work` at most once for a form's `requestId` and person, inside the caller's transaction:
 * a double submit gets the first result again. Without an id the work simply runs.
 */
export async function once<Result extends Record<string, string>>(
  tx: Database,
  key: { userId: string; requestId: string | undefined; at: string },
  work: () => Promise<Result>,
): Promise<Result> {
  if (!key.requestId) return work()
  const id = `${key.userId}:${key.requestId}`
  const [before] = await tx.select({ result: requests.result }).from(requests).where(eq(requests.id, id))
  if (before) return before.result as Result
  const result = await work()
  await tx.insert(requests).values({ id, userId: key.userId, result, at: key.at })
  return result
}

/** Removes the ids of forms that were sent before an instant; nobody presses such a form a second time. */
export async function forgetRequests(tx: Database, before: string): Promise<void> {
  await tx.delete(requests).where(lt(requests.at, before))
}
