import { and, eq, gte, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import { reviewAsks } from '@/domain/task/ask'
import { openBuckets } from '@/domain/task/figures/bucket'
import { type LedgerFilter, noLeader, type UrgeFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import { reader } from '../client'
import { reports, supportingUnits, tasks } from '../schema'
import {
  bucketSql,
  isCountedSql,
  isDueBySql,
  isFulfilledExtendedSql,
  isFulfilledOnTimeSql,
  isLateDoneSql,
  settledBucketSql,
} from '../sql/figures-sql'
import { lightColourSql } from '../sql/light-sql'
import { hasOutlookSql } from '../sql/outlook-sql'
import { extensionsSql, isClaimedSql, proofSql } from '../sql/proof-sql'
import { inTaskScope } from '../sql/scope-sql'
import { isSilentSql } from '../sql/silence-sql'
import { waitsForSql } from '../sql/waits-for-sql'
import { watchedBy } from '../talk/watches'
import { isAwaitedSql, isUnansweredSql, isUrgedSql } from '../task/urges'
import { wordConditions } from './ledger-words'

/** The ledger's filter within an actor's scope as one condition on `tasks`. Without statuses, drafts stay out. */
export function ledgerWhere(scope: Scope, filter: LedgerFilter, bounds: LightBounds): SQL {
  return (
    and(
      inTaskScope(scope),
      ...stateConditions(filter, bounds),
      ...placeConditions(filter),
      ...wordConditions(filter.words),
    ) ?? sql`1`
  )
}

function stateConditions(filter: LedgerFilter, bounds: LightBounds): (SQL | undefined)[] {
  return [
    filter.statuses.length ? inArray(tasks.status, filter.statuses) : sql`${tasks.status} <> 'draft'`,
    ...lightConditions(filter, bounds),
    filter.kinds.length ? inArray(tasks.kind, filter.kinds) : undefined,
    filter.priority ? eq(tasks.priority, filter.priority) : undefined,
    filter.dueFrom ? gte(tasks.due, filter.dueFrom) : undefined,
    filter.dueTo ? lte(tasks.due, filter.dueTo) : undefined,
    filter.counted ? isCountedSql : undefined,
    filter.dueBy ? isDueBySql(filter.dueBy) : undefined,
    filter.late ? isLateDoneSql : undefined,
    filter.onTime ? isFulfilledOnTimeSql : undefined,
    filter.extended ? isFulfilledExtendedSql : undefined,
    filter.silent ? isSilentSql(bounds) : undefined,
    filter.moved ? sql`${extensionsSql} > 0` : undefined,
    filter.claimed ? isClaimedSql : undefined,
    filter.proof ? proofSql(filter.proof) : undefined,
    filter.outlook ? hasOutlookSql(filter.outlook, bounds) : undefined,
    filter.urge ? urgeSql(filter.urge, bounds.today) : undefined,
    filter.reviewer ? waitsForSql(filter.reviewer, bounds, reviewAsks) : undefined,
  ]
}

const urgeSql = (urge: UrgeFilter, today: string): SQL =>
  urge === 'urged' ? isUrgedSql : urge === 'awaited' ? isAwaitedSql : isUnansweredSql(today)

const leaderSql = (leaderId: string): SQL =>
  leaderId === noLeader ? isNull(tasks.leaderId) : eq(tasks.leaderId, leaderId)

// Naming the states that can burn so, or lie in these parts, spares the engine the light of all others.
function lightConditions({ colours, buckets }: LedgerFilter, bounds: LightBounds): (SQL | undefined)[] {
  const isUrgent = colours.length > 0 && colours.every((colour) => colour !== 'green' && colour !== 'grey')
  const open = buckets.filter((bucket) => openBuckets.some((each) => each === bucket))
  const isOpenOnly = buckets.length > 0 && open.length === buckets.length
  return [
    isUrgent ? inArray(tasks.status, [...openStatuses, 'closed']) : undefined,
    colours.length ? inArray(lightColourSql(bounds), colours) : undefined,
    isOpenOnly ? inArray(tasks.status, [...openStatuses]) : undefined,
    buckets.length ? inArray(open.length ? bucketSql(bounds) : settledBucketSql, buckets) : undefined,
  ]
}

function placeConditions(filter: LedgerFilter): (SQL | undefined)[] {
  const supported = (unitId: string) =>
    reader().select({ id: supportingUnits.taskId }).from(supportingUnits).where(eq(supportingUnits.unitId, unitId))
  const ofYear = (year: number) => reader().select({ id: reports.id }).from(reports).where(eq(reports.year, year))
  return [
    filter.unitId ? eq(tasks.leadUnitId, filter.unitId) : undefined,
    filter.supportingId ? inArray(tasks.id, supported(filter.supportingId)) : undefined,
    filter.stepId ? eq(tasks.stepId, filter.stepId) : undefined,
    filter.reportId ? eq(tasks.reportId, filter.reportId) : undefined,
    filter.year ? inArray(tasks.reportId, ofYear(filter.year)) : undefined,
    filter.handlerId ? eq(tasks.handlerId, filter.handlerId) : undefined,
    filter.leaderId ? leaderSql(filter.leaderId) : undefined,
    filter.watcher ? inArray(tasks.id, watchedBy(filter.watcher)) : undefined,
    filter.ids.length ? inArray(tasks.id, filter.ids) : undefined,
  ]
}
