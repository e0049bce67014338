import { and, desc, eq, getTableColumns, like, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { Database } from '../client'
import { pick } from '../columns'
import { pastReports, units } from '../schema'

export type PastReport = typeof pastReports.$inferSelect
export type FoundPast = PastReport & { issuerName: string; importerName: string; enderName: string }
export type PastLine = Awaited<ReturnType<typeof listPast>>[number]

const nameOf = (id: unknown) => sql<string>`(select name from users where users.id = ${id})`

/** Puts a report, or a text of it, on record. */
export async function addPast(tx: Database, past: PastReport): Promise<void> {
  await tx.insert(pastReports).values(past)
}

/** What is on record under an id, of the bodies that the scope oversees; units read no report before it is registered, and none that ended. */
export async function findPast(on: Database, scope: Scope, id: string): Promise<FoundPast | undefined> {
  const [past] = await on
    .select({
      ...getTableColumns(pastReports),
      issuerName: units.name,
      importerName: nameOf(pastReports.importedBy),
      enderName: nameOf(pastReports.endedBy),
    })
    .from(pastReports)
    .innerJoin(units, eq(units.id, pastReports.issuerUnitId))
    .where(and(eq(pastReports.id, id), isOverseen(scope)))
  return past
}

/** The lines of what is on record, newest first: of one report, or where it is null all that were withdrawn. */
export async function listPast(on: Database, scope: Scope, reportId: string | null) {
  return on
    .select({
      ...pick(
        pastReports,
        'id',
        'reportId',
        'endedAs',
        'year',
        'yearAhead',
        'title',
        'importedAt',
        'endedAt',
        'reason',
      ),
      issuerName: units.name,
      enderName: nameOf(pastReports.endedBy),
    })
    .from(pastReports)
    .innerJoin(units, eq(units.id, pastReports.issuerUnitId))
    .where(
      and(
        reportId === null ? eq(pastReports.endedAs, 'withdrawn') : eq(pastReports.reportId, reportId),
        isOverseen(scope),
      ),
    )
    .orderBy(desc(pastReports.endedAt), desc(pastReports.id))
}

/** The id of the record of a report that was withdrawn, where the scope oversees its body. */
export async function findWithdrawnId(on: Database, scope: Scope, reportId: string): Promise<string | undefined> {
  const [past] = await on
    .select({ id: pastReports.id })
    .from(pastReports)
    .innerJoin(units, eq(units.id, pastReports.issuerUnitId))
    .where(and(eq(pastReports.reportId, reportId), eq(pastReports.endedAs, 'withdrawn'), isOverseen(scope)))
  return past?.id
}

const isOverseen = (scope: Scope): SQL =>
  scope.kind === 'subtree' || scope.kind === 'issued' ? like(units.path, `${scope.path}%`) : sql`0 = 1`
