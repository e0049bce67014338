import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { ReturnRow } from '@/domain/season/count-returns'
import type { Return } from '@/domain/season/season'
import type { Database } from '../client'
import { pick } from '../columns'
import { progressUpdates, proxyReports, seasonReturns, tasks, units, users } from '../schema'
import { inTaskScope } from '../sql/scope-sql'

/** A return with what its line tells of the task. */
export type SeasonRow = ReturnRow &
  Return & { title: string; number: string | null; handlerId: string | null; handlerName: string | null }

/** What the tasks of a scope owe to a season, in the order of the units and of the numbers. */
export async function listReturnRows(on: Database, seasonId: string, scope: Scope): Promise<SeasonRow[]> {
  const rows = await on
    .select({
      row: seasonReturns,
      ...pick(tasks, 'title', 'number', 'status', 'handlerId'),
      handlerName: users.name,
      unitId: units.id,
      unitName: units.shortName,
      unitPath: units.path,
    })
    .from(seasonReturns)
    .innerJoin(tasks, eq(tasks.id, seasonReturns.taskId))
    .innerJoin(units, eq(units.id, tasks.leadUnitId))
    .leftJoin(users, eq(users.id, tasks.handlerId))
    .where(and(eq(seasonReturns.seasonId, seasonId), inTaskScope(scope)))
    .orderBy(asc(units.position), asc(units.path), asc(tasks.numberYear), asc(tasks.numberSeq), asc(tasks.id))
  return rows.map(({ row, ...task }) => ({ ...row, ...task }))
}

/** `isByProxy`: the office entered it on the unit's behalf. */
export type ReturnReport = {
  id: string
  at: string
  done: string
  percent: number
  userName: string
  isByProxy: boolean
}

/** The reports that returns stand on, by their ids. */
export async function listReturnReports(on: Database, ids: readonly string[]): Promise<Map<string, ReturnReport>> {
  if (!ids.length) return new Map()
  const rows = await on
    .select({ ...pick(progressUpdates, 'id', 'at', 'done', 'percent'), userName: users.name, proxyId: proxyReports.id })
    .from(progressUpdates)
    .innerJoin(users, eq(users.id, progressUpdates.userId))
    .leftJoin(proxyReports, eq(proxyReports.updateId, progressUpdates.id))
    .where(inArray(progressUpdates.id, [...ids]))
  return new Map(rows.map(({ proxyId, ...row }) => [row.id, { ...row, isByProxy: proxyId !== null }]))
}
