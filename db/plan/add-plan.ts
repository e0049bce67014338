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
