import { and, desc, eq, getTableColumns, isNull, ne, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { Database } from '../client'
import { ofOuter } from '../columns'
import { reports, units } from '../schema'
import { inReportScope } from '../sql/scope-sql'

export type Report = typeof reports.$inferSelect
export type FoundReport = Report & {
  issuerName: string
  issuerPath: string
  importerName: string
  confirmerName: string | null
  registrarName: string | null
  returnerName: string | null
}

const nameOf = (id: unknown) => sql<string | null>`(select name from users where users.id = ${id})`

/** A report with the names around it, or undefined where the scope does not hold it. */
export async function findReport(on: Database, scope: Scope, id: string): Promise<FoundReport | undefined> {
  const [report] = await on
    .select({
      ...getTableColumns(reports),
      issuerName: units.name,
      issuerPath: units.path,
      importerName: sql<string>`(select name from users where users.id = ${ofOuter(reports.importedBy)})`,
      confirmerName: nameOf(reports.confirmedBy),
      registrarName: nameOf(reports.registeredBy),
      returnerName: nameOf(reports.returnedBy),
    })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(and(eq(reports.id, id), inReportScope(scope)))
  return report
}

/** A report's title alone, or undefined where the scope does not hold it. */
export async function findReportTitle(on: Database, scope: Scope, id: string): Promise<string | undefined> {
  const [report] = await on
    .select({ title: reports.title })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(and(eq(reports.id, id), inReportScope(scope)))
  return report?.title
}

/** The report of this issuer with the very same text, if it was imported before. */
export async function findSameReport(
  on: Database,
  issuerUnitId: string,
  textHash: string,
): Promise<Pick<Report, 'id' | 'title' | 'importedAt'> | undefined> {
  const [report] = await on
    .select({ id: reports.id, title: reports.title, importedAt: reports.importedAt })
    .from(reports)
    .where(and(eq(reports.issuerUnitId, issuerUnitId), eq(reports.textHash, textHash)))
  return report
}

/** Another report of this issuer about this year, or another plan for it, the newest first. */
export async function findOtherReport(
  on: Database,
  { issuerUnitId, year, yearAhead, id }: Pick<Report, 'issuerUnitId' | 'year' | 'yearAhead' | 'id'>,
): Promise<Pick<Report, 'id' | 'title' | 'importedAt'> | undefined> {
  const [report] = await on
    .select({ id: reports.id, title: reports.title, importedAt: reports.importedAt })
    .from(reports)
    .where(
      and(
        eq(reports.issuerUnitId, issuerUnitId),
        eq(reports.year, year),
        eq(reports.yearAhead, yearAhead),
        ne(reports.id, id),
      ),
    )
    .orderBy(desc(reports.importedAt), desc(reports.id))
    .limit(1)
  return report
}

/** A report of which nobody has kept yet what it tells of work done. */
export async function findUntold(on: Database): Promise<Pick<Report, 'id' | 'text'> | undefined> {
  const [report] = await on
    .select({ id: reports.id, text: reports.text })
    .from(reports)
    .where(isNull(reports.told))
    .limit(1)
  return report
}
