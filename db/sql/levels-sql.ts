import { eq, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { ReviewLevel } from '@/domain/task/levels'
import { tasks } from '../schema'

/** The row of a body's levels that holds on a day, by its id; null for a body that keeps all. */
export const levelsIdSql = (unitId: SQLWrapper, day: SQLWrapper): SQL =>
  sql`(select held.id from body_levels held where held.unit_id = ${unitId} and held.from_day <= ${day} order by held.from_day desc limit 1)`

const columns: Record<ReviewLevel, SQL> = { unit: sql`held.unit`, office: sql`held.office`, closing: sql`held.closing` }

/** True of a task whose body keeps a level on a day, as a condition on `tasks`. */
export const hasLevelSql = (level: ReviewLevel, day: string): SQL =>
  sql`coalesce((select ${columns[level]} from body_levels held join reports issued on issued.issuer_unit_id = held.unit_id where issued.id = ${tasks.reportId} and held.from_day <= ${day} order by held.from_day desc limit 1), 1) = 1`

/** `keepsUnit` and `keepsOffice` of the domain as conditions on `tasks`. */
export const keepsUnitSql = (day: string): SQL => keeps('unit', 'unitReview', day)
export const keepsOfficeSql = (day: string): SQL => keeps('office', 'officeReview', day)

const keeps = (level: ReviewLevel, status: 'unitReview' | 'officeReview', day: string): SQL =>
  sql`(${or(eq(tasks.status, status), hasLevelSql(level, day))})`
