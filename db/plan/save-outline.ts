import { eq } from 'drizzle-orm'
import type { Database } from '../client'
import { shortcomings, steps } from '../schema'
import type { Shortcoming, Step } from './find-plan'

/** Adds the numbered headings of a section. */
export async function addSteps(tx: Database, rows: Step[]): Promise<void> {
  if (rows.length) await tx.insert(steps).values(rows)
}

/** Adds the shortcomings that a report admits. */
export async function addShortcomings(tx: Database, rows: Shortcoming[]): Promise<void> {
  if (rows.length) await tx.insert(shortcomings).values(rows)
}

/** Writes why something fell short, and which person says so. */
export async function saveCause(tx: Database, id: string, cause: string, userId: string | null): Promise<void> {
  await tx.update(shortcomings).set({ cause, causeBy: userId }).where(eq(shortcomings.id, id))
}
