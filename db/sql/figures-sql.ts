import { type SQL, sql } from 'drizzle-orm'
import type { Bucket } from '@/domain/task/figures/bucket'
import type { LightBounds } from '@/domain/task/light'
import { tasks } from '../schema'
import { handedInOnSql, lightColourSql } from './light-sql'

/** `domain/task/figures/figures.ts` as conditions on `tasks`; a test holds the two against each other. */
const promisedBy = sql`coalesce(${tasks.originalDue}, ${tasks.due})`

/** Neither draft nor cancelled nor no longer applicable. */
export const isCountedSql: SQL = sql`(${tasks.status} not in ('draft', 'cancelled') and not (${tasks.status} = 'closed' and coalesce(${tasks.outcome}, '') = 'notApplicable'))`

const isFulfilledSql = sql`${tasks.status} = 'closed' and coalesce(${tasks.outcome}, '') = 'fulfilled'`

/** Counted, and to be fulfilled by the end of `day` by its original day. */
export const isDueBySql = (day: string): SQL => sql`(${isCountedSql} and ${promisedBy} <= ${day})`

/** Fulfilled, and handed in by the original day. */
export const isFulfilledOnTimeSql = sql`(${isFulfilledSql} and ${handedInOnSql} <= ${promisedBy})`

/** Fulfilled after the original day, yet by the day given later, and never handed in late. */
export const isFulfilledExtendedSql = sql`(${isFulfilledSql} and ${handedInOnSql} > ${promisedBy} and ${handedInOnSql} <= ${tasks.due} and ${tasks.lateBefore} = 0)`

/** Handed in after the day that held then, this time or before a reopening, whatever became of it. */
export const isLateDoneSql = sql`(${tasks.lateBefore} > 0 or coalesce(${handedInOnSql} > ${tasks.due}, 0))`

/** The part of a task that its state decides, null for an open one: `settledBucket` of the domain. */
export const settledBucketSql: SQL<Bucket | null> = sql<Bucket | null>`case ${tasks.status}
  when 'closed' then coalesce(${tasks.outcome}, 'toClose')
  when 'done' then 'toClose'
  when 'carriedOver' then 'carriedOver'
  when 'suspended' then 'suspended'
  when 'cancelled' then 'cancelled'
  when 'draft' then 'draft' end`

/** The part of a task, as `bucketOf` of the domain. */
export const bucketSql = (bounds: LightBounds): SQL<Bucket> =>
  sql<Bucket>`coalesce(${settledBucketSql}, case ${lightColourSql(bounds)} when 'red' then 'red' when 'yellow' then 'yellow' else 'normal' end)`
