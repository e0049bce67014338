import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Season, UnitReturns } from '@/domain/season/season'
import type { Database } from '../client'
import { pick } from '../columns'
import { seasons, units } from '../schema'

/** A season with the body that runs it. */
export type FoundSeason = Season & { unitPath: string; unitName: string }

/** Keeps a season that begins. */
export async function addSeason(tx: Database, season: Season): Promise<void> {
  await tx.insert(seasons).values(season)
}

/** A season by its id, or undefined. */
export async function findSeason(on: Database, id: string): Promise<FoundSeason | undefined> {
  const [row] = await withBody(on).where(eq(seasons.id, id))
  return row && toSeason(row)
}

/** All seasons, the newest first. */
export const listSeasons = async (on: Database): Promise<FoundSeason[]> =>
  (await withBody(on).orderBy(desc(seasons.startedAt), desc(seasons.id))).map(toSeason)

/** The names that a body has given to its seasons. */
export async function listSeasonNames(on: Database, unitId: string): Promise<string[]> {
  const rows = await on.select(pick(seasons, 'name')).from(seasons).where(eq(seasons.unitId, unitId))
  return rows.map(({ name }) => name)
}

export type Closing = { closedBy: string; closedAt: string; frozen: UnitReturns[] }

/** Closes a season with its figures; a closed one never changes again. */
export async function closeSeason(tx: Database, id: string, closing: Closing): Promise<void> {
  await tx
    .update(seasons)
    .set(closing)
    .where(and(eq(seasons.id, id), isNull(seasons.closedAt)))
}

const withBody = (on: Database) =>
  on
    .select({ season: seasons, unitPath: units.path, unitName: units.shortName })
    .from(seasons)
    .innerJoin(units, eq(units.id, seasons.unitId))
    .$dynamic()

const toSeason = ({ season, ...body }: { season: Season; unitPath: string; unitName: string }): FoundSeason => ({
  ...season,
  ...body,
})
