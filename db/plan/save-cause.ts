import { eq } from 'drizzle-orm'
import type { Database } from '../client'
import { shortcomings } from '../schema'

/** Writes why something fell short, and which person says so. */
export async function saveCause(tx: Database, id: string, cause: string, userId: string | null): Promise<void> {
  await tx.update(shortcomings).set({ cause, causeBy: userId }).where(eq(shortcomings.id, id))
}
