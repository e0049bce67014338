import { lt } from 'drizzle-orm'
import type { Database } from '../client'
import { requests } from '../schema'

/** Removes the ids of forms that were sent before an instant; nobody presses such a form a second time. */
export async function forgetRequests(tx: Database, before: string): Promise<void> {
  await tx.delete(requests).where(lt(requests.at, before))
}
