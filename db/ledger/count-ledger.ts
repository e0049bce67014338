import { inArray, type SQL, sql } from 'drizzle-orm'
import { addDays } from '@/domain/calendar'
import type { Scope } from '@/domain/scope'
import type { Bucket } from '@/domain/task/figures/bucket'
import { type Figures, noFigures, type Tally } from '@/domain/task/figures/figures'
import type { LedgerFilter, LedgerGroup } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import { reader } from '../client'
import { tasks } from '../schema'
import {
  isDueBySql,
  isFulfilledExtendedSql,
  isFulfilledOnTimeSql,
  isLateDoneSql,
  settledBucketSql,
} from '../sql/figures-sql'
import { lightColourSql } from '../sql/light-sql'
import { ledgerWhere } from './ledger-where'

/** What figures stand together by: a heading, a lead unit, or the report. */
export type FigureGroup = LedgerGroup | 'report'

/** How many tasks the filter holds. */
export async function countLedger(scope: Scope, filter: LedgerFilter, bounds: LightBounds): Promise<number> {
  const [row] = await reader()
    .select({ count })
    .from(tasks)
    .where(ledgerWhere(scope, filter, bounds))
  return row?.count ?? 0
}

/**
 * The figures of the tasks of a filter by group (one group, '', without a grouping): `figureTasks` of the domain as a query.
 * Two questions, since only open tasks need their light worked out.
 */
export async function countFigures(
  scope: Scope,
  filter: LedgerFilter,
  bounds: LightBounds,
  group: FigureGroup | null = null,
): Promise<Map<string, Figures>> {
  const key = keyOf(group)
  const where = ledgerWhere(scope, filter, bounds)
  const [settled, open] = [settledBucketSql, lightColourSql(bounds)]
  const [byState, byColour] = await Promise.all([
    reader()
      .select({ key, bucket: settled, count, ...tallyColumns(bounds.today) })
      .from(tasks)
      .where(where)
      .groupBy(key, settled),
    reader()
      .select({ key, colour: open, count })
      .from(tasks)
      .where(sql`${where} and ${inArray(tasks.status, [...openStatuses])}`)
      .groupBy(key, open),
  ])
  const groups = new Map<string, Figures>()
  for (const { key: name, bucket, count: tasksThere, ...found } of byState)
    add(groups, name, { total: tasksThere, ...found, ...(bucket ? { [bucket]: tasksThere } : {}) })
  for (const row of byColour) add(groups, row.key, { [bucketOfColour(row.colour)]: row.count })
  return groups
}

/** The same without a grouping. */
export async function countFiguresAtAll(scope: Scope, filter: LedgerFilter, bounds: LightBounds): Promise<Figures> {
  return (await countFigures(scope, filter, bounds)).get('') ?? noFigures
}

const count = sql<number>`count(*)`
const countWhere = (condition: SQL) => sql<number>`coalesce(sum(${condition}), 0)`

function tallyColumns(today: string): Record<Tally, SQL<number>> {
  const due = isDueBySql(addDays(today, -1))
  return {
    due: countWhere(due),
    onTime: countWhere(sql`${due} and ${isFulfilledOnTimeSql}`),
    extended: countWhere(sql`${due} and ${isFulfilledExtendedSql}`),
    late: countWhere(isLateDoneSql),
  }
}

function keyOf(group: FigureGroup | null): SQL<string> {
  if (group === 'step') return sql`${tasks.stepId}`
  if (group === 'report') return sql`${tasks.reportId}`
  return group === 'unit' ? sql`coalesce(${tasks.leadUnitId}, '')` : sql`''`
}

function add(groups: Map<string, Figures>, key: string, part: Partial<Figures>): void {
  const sums = groups.get(key) ?? { ...noFigures }
  for (const [name, value] of Object.entries(part)) sums[name as keyof Figures] += value
  groups.set(key, sums)
}

const bucketOfColour = (colour: string): Bucket => (colour === 'red' || colour === 'yellow' ? colour : 'normal')
