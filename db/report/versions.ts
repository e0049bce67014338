import { and, asc, desc, eq, getTableColumns, like, or, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { Database } from '../client'
import { ofOuter, pick } from '../columns'
import { saveOver } from '../engine/save-over'
import { reports, reportVersions, units } from '../schema'
import { inReportScope } from '../sql/scope-sql'

export type ReportVersion = typeof reportVersions.$inferSelect
export type FoundVersion = ReportVersion & { title: string; senderName: string; deciderName: string | null }
export type VersionLine = Awaited<ReturnType<typeof listVersions>>[number]

const nameOf = <Name extends string | null>(id: typeof reportVersions.sentBy | typeof reportVersions.decidedBy) =>
  sql<Name>`(select name from users where users.id = ${ofOuter(id)})`
const names = () => ({
  senderName: nameOf<string>(reportVersions.sentBy),
  deciderName: nameOf<string | null>(reportVersions.decidedBy),
})

/** Puts a text of a report on record. */
export async function addVersion(tx: Database, version: ReportVersion): Promise<void> {
  await tx.insert(reportVersions).values(version)
}

type Decision = Pick<ReportVersion, 'state' | 'decidedBy' | 'decidedAt' | 'note'>

/** Writes what was decided of a proposed text. Throws `Refusal('staleVersion')`. */
export async function saveDecision(
  tx: Database,
  version: Pick<ReportVersion, 'id' | 'version'>,
  decision: Decision,
): Promise<void> {
  await saveOver(tx, reportVersions, version, decision)
}

/** A text of a report that the scope holds; one that was not taken over only of the bodies that the scope oversees. */
export async function findVersion(on: Database, scope: Scope, id: string): Promise<FoundVersion | undefined> {
  const [found] = await on
    .select({ ...getTableColumns(reportVersions), title: reports.title, ...names() })
    .from(reportVersions)
    .innerJoin(reports, eq(reports.id, reportVersions.reportId))
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(and(eq(reportVersions.id, id), isSeen(scope)))
  return found
}

/** The texts of a report, newest first, without their words; as `findVersion` says which. */
export async function listVersions(on: Database, scope: Scope, reportId: string) {
  return on
    .select({
      ...pick(reportVersions, 'id', 'number', 'state', 'fileName', 'reason', 'sentBy', 'sentAt'),
      ...pick(reportVersions, 'decidedAt', 'note'),
      ...names(),
    })
    .from(reportVersions)
    .innerJoin(reports, eq(reports.id, reportVersions.reportId))
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(and(eq(reportVersions.reportId, reportId), isSeen(scope)))
    .orderBy(desc(reportVersions.number), desc(reportVersions.sentAt))
}

/** Of a report the texts that are or were in force, the first first. */
export async function listTaken(on: Database, reportId: string) {
  return on
    .select(pick(reportVersions, 'id', 'number', 'text', 'language', 'fileHash'))
    .from(reportVersions)
    .where(and(eq(reportVersions.reportId, reportId), eq(reportVersions.state, 'taken')))
    .orderBy(asc(reportVersions.number))
}

/** The number of the text in force; 1 where the report never had another. */
export async function findNumber(on: Database, reportId: string): Promise<number> {
  const [row] = await on
    .select({ number: sql<number | null>`max(${reportVersions.number})` })
    .from(reportVersions)
    .where(and(eq(reportVersions.reportId, reportId), eq(reportVersions.state, 'taken')))
  return row?.number ?? 1
}

/** The id of the text that is proposed for a report. */
export async function findProposedId(on: Database, reportId: string): Promise<string | undefined> {
  const [row] = await on
    .select({ id: reportVersions.id })
    .from(reportVersions)
    .where(and(eq(reportVersions.reportId, reportId), eq(reportVersions.state, 'proposed')))
  return row?.id
}

/** The texts that are proposed for the reports of the bodies at and under a path, with what the right to decide on them is told from. */
export const listProposed = (on: Database, under: string) =>
  on
    .select({
      version: pick(reportVersions, 'id', 'state', 'sentBy'),
      report: { ...pick(reports, 'id', 'title', 'status'), issuerPath: units.path },
    })
    .from(reportVersions)
    .innerJoin(reports, eq(reports.id, reportVersions.reportId))
    .innerJoin(units, eq(units.id, reports.issuerUnitId))
    .where(and(like(units.path, `${under}%`), eq(reportVersions.state, 'proposed')))

const isSeen = (scope: Scope): SQL | undefined =>
  and(inReportScope(scope), or(eq(reportVersions.state, 'taken'), isOverseen(scope)))

/** True of what was issued by a body that the scope oversees. */
export const isOverseen = (scope: Scope): SQL =>
  scope.kind === 'subtree' || scope.kind === 'issued' ? like(units.path, `${scope.path}%`) : sql`0 = 1`
