import { inArray, type SQL, sql } from 'drizzle-orm'
import { claimedBuckets } from '@/domain/task/figures/claimed'
import type { ProofFilter } from '@/domain/task/ledger'
import { reviewStatuses } from '@/domain/task/task'
import { ofOuter } from '../columns'
import { tasks } from '../schema'
import { settledBucketSql } from './figures-sql'

const ofTask = sql`e.task_id = ${ofOuter(tasks.id)} and e.process = 0`
/** The rows of `evidence e` that prove a standard of the task, process material aside. */
const proving = sql`evidence e where ${ofTask} and e.state = 'accepted' and e.standard_id is not null`
/** Those in force for its result: accepted, or still to be judged. */
export const inForce: SQL = sql`evidence e where ${ofTask} and e.state in ('pending', 'accepted')`

/** Of how many of its standards a task has accepted proof. */
export const provenCountSql: SQL<number> = sql<number>`(select count(distinct e.standard_id) from ${proving})`

const conditions: Record<ProofFilter, SQL> = {
  accepted: sql`exists (select 1 from ${proving})`,
  unaccepted: sql`not exists (select 1 from ${proving})`,
  none: sql`not exists (select 1 from ${inForce})`,
}
/** The condition of a filter for proof on `tasks`. */
export const proofSql = (proof: ProofFilter): SQL => conditions[proof]

/** How often the day of a task was moved: `countGranted` of the domain. */
export const extensionsSql: SQL<number> = sql<number>`(select count(*) from change_requests c where c.task_id = ${ofOuter(tasks.id)} and c.kind = 'extension' and c.state = 'granted')`

/** `isClaimed` of the domain as a condition on `tasks`. */
export const isClaimedSql: SQL = sql`(${inArray(tasks.status, [...reviewStatuses])} or coalesce(${inArray(settledBucketSql, [...claimedBuckets])}, 0))`
