import { and, asc, eq, inArray, isNotNull, isNull, min, or, type SQL, sql } from 'drizzle-orm'
import { type Actor, isHead, namesOf, worksInUnit } from '@/domain/people'
import { can } from '@/domain/policy'
import { overseenBy } from '@/domain/scope'
import { overseesSeason } from '@/domain/season/season-rights'
import type { Database } from '../client'
import { pick } from '../columns'
import { seasonReturns, seasons, tasks, units } from '../schema'
import { inTaskScope } from '../sql/scope-sql'

/** What a running season asks of somebody: so many reports of their unit, by the first of these days, or so many reviews of the office. */
export type AskedSeason = {
  id: string
  name: string
  due: string
  unreported: number
  sentBack: number
  reported: number
  unitPath: string
}

const isOwed = and(isNull(seasonReturns.filedAt), eq(tasks.status, 'inProgress'))
const isWaiting = and(isNotNull(seasonReturns.filedAt), isNull(seasonReturns.reviewedAt))
const count = (condition: SQL | undefined) => sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`

/** The seasons that ask something of the actor today, the first due first: reports of a unit's people, reviews and the closing of an office. */
export async function listAskedSeasons(on: Database, actor: Actor, today: string): Promise<AskedSeason[]> {
  if (worksInUnit(actor)) return list(on, and(isOwed, isOwn(actor)), sql`min(${seasonReturns.due})`)
  if (!can(actor, 'runSeasons')) return []
  const asked = await list(on, inTaskScope(overseenBy(actor)), sql`${seasons.due}`)
  const isToClose = ({ due, unitPath }: AskedSeason) => due < today && overseesSeason(actor, unitPath)
  return asked.filter((season) => season.reported > 0 || isToClose(season))
}

const isOwn = (actor: Actor) =>
  and(
    eq(tasks.leadUnitId, actor.unitId),
    isHead(actor) ? undefined : or(inArray(tasks.handlerId, namesOf(actor)), isNull(tasks.handlerId)),
  )

const list = (on: Database, where: SQL | undefined, due: SQL): Promise<AskedSeason[]> =>
  on
    .select({
      ...pick(seasons, 'id', 'name'),
      unitPath: units.path,
      due: sql<string>`${due}`,
      unreported: count(isOwed),
      sentBack: count(and(isOwed, sql`${seasonReturns.returnNote} <> ''`)),
      reported: count(isWaiting),
    })
    .from(seasons)
    .innerJoin(units, eq(units.id, seasons.unitId))
    .innerJoin(seasonReturns, eq(seasonReturns.seasonId, seasons.id))
    .innerJoin(tasks, eq(tasks.id, seasonReturns.taskId))
    .where(and(isNull(seasons.closedAt), where))
    .groupBy(seasons.id)
    .orderBy(asc(min(seasonReturns.due)), asc(seasons.id))
