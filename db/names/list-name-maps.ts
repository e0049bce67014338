import { eq, inArray } from 'drizzle-orm'
import { trimHeading } from '@/domain/plan/text/heading'
import { reader } from '../client'
import { commitmentShortcomings, commitments, reports, shortcomings, steps, units, users } from '../schema'

export type NameMaps = {
  units: Map<string, string>
  people: Map<string, string>
  headings: Map<string, string>
  reports: Map<string, { year: number; title: string }>
}

/** The names that exported tasks point at, read once for all of them. */
export async function listNameMaps(): Promise<NameMaps> {
  const on = reader()
  const [unitRows, personRows, stepRows, reportRows] = await Promise.all([
    on.select({ id: units.id, name: units.name }).from(units),
    on.select({ id: users.id, name: users.name }).from(users),
    on.select({ id: steps.id, heading: steps.heading }).from(steps),
    on.select({ id: reports.id, year: reports.year, title: reports.title }).from(reports),
  ])
  return {
    units: new Map(unitRows.map(({ id, name }) => [id, name])),
    people: new Map(personRows.map(({ id, name }) => [id, name])),
    headings: new Map(stepRows.map(({ id, heading }) => [id, trimHeading(heading)])),
    reports: new Map(reportRows.map(({ id, ...report }) => [id, report])),
  }
}

export type LinkedShortcoming = { id: string; reportId: string; text: string; cause: string; commitmentIds: string[] }

/** The shortcomings of these reports in their order, with the commitments that answer them. */
export async function listShortcomings(reportIds: string[]): Promise<LinkedShortcoming[]> {
  if (!reportIds.length) return []
  const { id, reportId, text, cause } = shortcomings
  const rows = await reader()
    .select({ id, reportId, text, cause })
    .from(shortcomings)
    .where(inArray(reportId, reportIds))
    .orderBy(reportId, shortcomings.position)
  const links = await reader()
    .select({ shortcomingId: commitmentShortcomings.shortcomingId, commitmentId: commitmentShortcomings.commitmentId })
    .from(commitmentShortcomings)
    .innerJoin(commitments, eq(commitments.id, commitmentShortcomings.commitmentId))
    .where(inArray(commitments.reportId, reportIds))
  const answers = new Map(rows.map((row) => [row.id, [] as string[]]))
  for (const { shortcomingId, commitmentId } of links) answers.get(shortcomingId)?.push(commitmentId)
  return rows.map((row) => ({ ...row, commitmentIds: answers.get(row.id) ?? [] }))
}
