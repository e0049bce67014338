import { and, asc, eq, like, sql } from 'drizzle-orm'
import type { Unit } from '@/domain/unit'
import { type Database, prepareOnce } from '../client'
import { units } from '../schema'

/** All units, or those at a path and below it, in the order of their position; parents before children is left to the caller. */
export async function listUnits(on: Database, path = '/'): Promise<Unit[]> {
  return on
    .select()
    .from(units)
    .where(like(units.path, `${path}%`))
    .orderBy(asc(units.position), asc(units.id))
}

/** The units in use at a path and below it, in the same order. */
export async function listUnitsUnder(on: Database, path: string): Promise<Unit[]> {
  return prepareOnce(on, 'units under', underQuery).execute({ path: `${path}%` })
}

const underQuery = (on: Database) =>
  on
    .select()
    .from(units)
    .where(and(eq(units.active, true), like(units.path, sql.placeholder('path'))))
    .orderBy(asc(units.position), asc(units.id))
    .prepare()

export async function findUnit(on: Database, id: string): Promise<Unit | undefined> {
  const [unit] = await prepareOnce(on, 'unit', unitQuery).execute({ id })
  return unit
}

const unitQuery = (on: Database) =>
  on
    .select()
    .from(units)
    .where(eq(units.id, sql.placeholder('id')))
    .prepare()
