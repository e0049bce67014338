import { asc, eq, inArray } from 'drizzle-orm'
import type { Database } from '../client'
import { shortcomings, steps } from '../schema'
import type { Shortcoming, Step } from './find-plan'

/** Adds the numbered headings of a section. */
export async function addSteps(tx: Database, rows: Step[]): Promise<void> {
  if (rows.length) await tx.insert(steps).values(rows)
}

/** Takes headings away, once nothing stands under them. */
export async function removeSteps(tx: Database, ids: string[]): Promise<void> {
  if (ids.length) await tx.delete(steps).where(inArray(steps.id, ids))
}

/** Adds the shortcomings that a report admits. */
export async function addShortcomings(tx: Database, rows: Shortcoming[]): Promise<void> {
  if (rows.length) await tx.insert(shortcomings).values(rows)
}

/** Writes why something fell short, and which person says so. */
export async function saveCause(tx: Database, id: string, cause: string, userId: string | null): Promise<void> {
  await tx.update(shortcomings).set({ cause, causeBy: userId }).where(eq(shortcomings.id, id))
}

/** Changes where a shortcoming stands in the text, and its words. */
export async function saveShortcomingRange(
  tx: Database,
  { id, start, end, text }: Pick<Shortcoming, 'id' | 'start' | 'end' | 'text'>,
): Promise<void> {
  await tx.update(shortcomings).set({ start, end, text }).where(eq(shortcomings.id, id))
}

/** Changes where a heading stands in the text, and its words. */
export async function saveStepRange(
  tx: Database,
  { id, start, end, heading }: Pick<Step, 'id' | 'start' | 'end' | 'heading'>,
): Promise<void> {
  await tx.update(steps).set({ start, end, heading }).where(eq(steps.id, id))
}

/** Takes a shortcoming away; the caller has taken the links to it away. */
export async function removeShortcoming(tx: Database, id: string): Promise<void> {
  await tx.delete(shortcomings).where(eq(shortcomings.id, id))
}

/** Numbers the shortcomings of a report in the order of the text. */
export async function renumberShortcomings(tx: Database, reportId: string): Promise<void> {
  const rows = await tx
    .select({ id: shortcomings.id, position: shortcomings.position })
    .from(shortcomings)
    .where(eq(shortcomings.reportId, reportId))
    .orderBy(asc(shortcomings.start))
  for (const [index, { id, position }] of rows.entries())
    if (position !== index + 1)
      await tx
        .update(shortcomings)
        .set({ position: index + 1 })
        .where(eq(shortcomings.id, id))
}
