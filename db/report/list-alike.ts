import { and, between, desc, eq, ne, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { Database } from '../client'
import { reports, units } from '../schema'
import { inReportScope } from '../sql/scope-sql'
import type { Report } from './find-report'

/** Ids of the reports of this issuer about this year, or of its plans for it, the newest first. */
export async function listOfYear(
  on: Database,
  { issuerUnitId, year, yearAhead }: Pick<Report, 'issuerUnitId' | 'year' | 'yearAhead'>,
  limit: number,
): Promise<string[]> {
  const rows = await on
    .select({ id: reports.id })
    .from(reports)
    .where(and(eq(reports.issuerUnitId, issuerUnitId), eq(reports.year, year), eq(reports.yearAhead, yearAhead)))
    .orderBy(desc(reports.importedAt), desc(reports.id))
    .limit(limit)
  return rows.map(({ id }) => id)
}

type Size = { from: number; to: number }

/** Ids of the reports of the scope in a language whose text is about as long, this issuer's and the newest first. */
export async function listOfLength(
  on: Database,
  scope: Scope,
  { language, issuerUnitId }: Pick<Report, 'language' | 'issuerUnitId'>,
  { from, to }: Size,
  limit: number,
): Promise<string[]> {
  const length = sql<number>`length(${reports.text})`
  const rows = await on
    .select({ id: reports.id })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(and(inReportScope(scope), eq(reports.language, language), between(length, from, to)))
    .orderBy(ne(reports.issuerUnitId, issuerUnitId), desc(reports.importedAt), desc(reports.id))
    .limit(limit)
  return rows.map(({ id }) => id)
}
