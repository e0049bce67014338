import { and, asc, eq, like } from 'drizzle-orm'
import type { Unit } from '@/domain/unit'
import type { Database } from '../client'
import { units } from '../schema'

/** All units, parents before children (by path depth is left to the caller), in the order of their position. */
export async function listUnits(on: Database): Promise<Unit[]> {
  return on.select().from(units).orderBy(asc(units.position), asc(units.id))
}

/** The units in use at a path and below it, in the same order. */
export async function listUnitsUnder(on: Database, path: string): Promise<Unit[]> {
  return on
    .select()
    .from(units)
    .where(and(eq(units.active, true), like(units.path, `${path}%`)))
    .orderBy(asc(units.position), asc(units.id))
}

export async function findUnit(on: Database, id: string): Promise<Unit | undefined> {
  const [unit] = await on.select().from(units).where(eq(units.id, id))
  return unit
}
