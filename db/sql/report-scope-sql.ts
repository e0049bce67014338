import { and, eq, like, or, type SQL, sql } from 'drizzle-orm'
import type { ReportScope } from '@/domain/plan/report-scope'
import { reports, units } from '../schema'

/** The scope as a condition on `reports` joined with the issuer's `units` row. */
export function inReportScope(scope: ReportScope): SQL {
  if (scope.kind === 'none') return sql`0 = 1`
  const registeredAbove = and(eq(reports.status, 'registered'), sql`${scope.path} like ${units.path} || '%'`)
  if (scope.kind === 'unit') return registeredAbove ?? sql`0 = 1`
  return or(like(units.path, `${scope.path}%`), registeredAbove) ?? sql`0 = 1`
}
