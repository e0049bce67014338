import { asc, eq } from 'drizzle-orm'
import type { Unit } from '@/domain/unit'
import type { Database } from '../client'
import { units } from '../schema'

/** All units, parents before children (by path depth is left to the caller), in the order of their position. */
export async function listUnits(on: Database): Promise<Unit[]> {
  return on.select().from(units).orderBy(asc(units.position), asc(units.id))
}

export async function findUnit(on: Database, id: string): Promise<Unit | undefined> {
  const [unit] = await on.select().from(units).where(eq(units.id, id))
  return unit
}
