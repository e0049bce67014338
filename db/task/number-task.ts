import { eq, max } from 'drizzle-orm'
import type { Database } from '../client'
import { tasks } from '../schema'

/** The next running number of a year; unique because writers queue. */
export async function nextSequence(tx: Database, year: number): Promise<number> {
  const [row] = await tx
    .select({ last: max(tasks.numberSeq) })
    .from(tasks)
    .where(eq(tasks.numberYear, year))
  return (row?.last ?? 0) + 1
}
