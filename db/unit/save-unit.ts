import { and, like, ne, sql } from 'drizzle-orm'
import type { Unit } from '@/domain/unit'
import type { Database } from '../client'
import { saveOver } from '../engine/save-over'
import { units } from '../schema'

/** Adds a unit as version 1. */
export async function addUnit(tx: Database, unit: Omit<Unit, 'version'>): Promise<void> {
  await tx.insert(units).values(unit)
}

/** Writes a changed unit over the version it was read at, as the next one. Throws `Refusal('staleVersion')`. */
export async function saveUnit(tx: Database, { id, version, ...values }: Unit): Promise<void> {
  await saveOver(tx, units, { id, version }, values)
}

/** Gives everything below a unit that moved its new path. */
export async function movePathsBelow(tx: Database, from: string, to: string): Promise<void> {
  await tx
    .update(units)
    .set({ path: sql`${to} || substr(${units.path}, ${from.length + 1})` })
    .where(and(like(units.path, `${from}%`), ne(units.path, from)))
}
