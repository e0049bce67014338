import { asc, desc, eq } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { Database } from '../client'
import { pick } from '../columns'
import { reports, units } from '../schema'
import { inReportScope } from '../sql/scope-sql'

export type ReportYear = Awaited<ReturnType<typeof listReportYears>>[number]

/** The reports of a scope without what was made of them, newest year first, bodies in the order of their position. */
export async function listReportYears(on: Database, scope: Scope) {
  return on
    .select({
      ...pick(reports, 'id', 'year', 'yearAhead', 'title', 'status', 'issuerUnitId'),
      issuerName: units.name,
      issuerPath: units.path,
    })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(inReportScope(scope))
    .orderBy(desc(reports.year), asc(units.position), asc(reports.id))
}
