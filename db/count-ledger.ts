import { inArray, type SQL, sql } from 'drizzle-orm'
import type { TaskScope } from '@/domain/policy'
import type { Bucket } from '@/domain/task/bucket'
import type { LedgerFilter, LedgerGroup } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { openStatuses, type TaskStatus } from '@/domain/task/task'
import { reader } from './client'
import { ledgerWhere } from './ledger-where'
import { lightColourSql } from './light-sql'
import { tasks } from './schema'

/** How many tasks the filter holds. */
export async function countLedger(scope: TaskScope, filter: LedgerFilter, bounds: LightBounds): Promise<number> {
  const [row] = await reader()
    .select({ count: sql<number>`count(*)` })
    .from(tasks)
    .where(ledgerWhere(scope, filter, bounds))
  return row?.count ?? 0
}

export type BucketCounts = Record<Bucket, number> & { total: number }
export const noTasks: BucketCounts = { total: 0, done: 0, normal: 0, yellow: 0, red: 0, stopped: 0 }

/**
 * The tasks of a filter by heading or by lead unit (one group, '', without a grouping): how many are finished, running
 * well, yellow, red or at rest. Two questions, since only open tasks need their light worked out.
 */
export async function countBuckets(
  scope: TaskScope,
  filter: LedgerFilter,
  bounds: LightBounds,
  group: LedgerGroup | null = null,
): Promise<Map<string, BucketCounts>> {
  const key = keyOf(group)
  const where = ledgerWhere(scope, filter, bounds)
  const colour = lightColourSql(bounds)
  const count = sql<number>`count(*)`
  const [byStatus, byColour] = await Promise.all([
    reader().select({ key, status: tasks.status, count }).from(tasks).where(where).groupBy(key, tasks.status),
    reader()
      .select({ key, colour, count })
      .from(tasks)
      .where(sql`${where} and ${inArray(tasks.status, [...openStatuses])}`)
      .groupBy(key, colour),
  ])
  const groups = new Map<string, BucketCounts>()
  for (const row of byStatus) add(groups, row.key, ['total', ...restOf(row.status)], row.count)
  for (const row of byColour) add(groups, row.key, [bucketOfColour(row.colour)], row.count)
  return groups
}

/** The same without a grouping. */
export async function countBucketsAtAll(
  scope: TaskScope,
  filter: LedgerFilter,
  bounds: LightBounds,
): Promise<BucketCounts> {
  return (await countBuckets(scope, filter, bounds)).get('') ?? noTasks
}

function keyOf(group: LedgerGroup | null): SQL<string> {
  if (group === 'step') return sql`${tasks.stepId}`
  return group === 'unit' ? sql`coalesce(${tasks.leadUnitId}, '')` : sql`''`
}

function add(groups: Map<string, BucketCounts>, key: string, names: (Bucket | 'total')[], count: number): void {
  const sums = groups.get(key) ?? { ...noTasks }
  for (const name of names) sums[name] += count
  groups.set(key, sums)
}

const isOpen = (status: TaskStatus): boolean => openStatuses.some((open) => open === status)

function restOf(status: TaskStatus): Bucket[] {
  if (status === 'done' || status === 'closed') return ['done']
  return isOpen(status) ? [] : ['stopped']
}

const bucketOfColour = (colour: string): Bucket => (colour === 'red' || colour === 'yellow' ? colour : 'normal')
