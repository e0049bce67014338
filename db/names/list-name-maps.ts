import { and, eq, inArray, isNotNull, or } from 'drizzle-orm'
import { trimHeading } from '@/domain/plan/text/heading'
import type { Scope } from '@/domain/scope'
import { reader } from '../client'
import { pick } from '../columns'
import type { Shortcoming } from '../plan/find-plan'
import { commitmentShortcomings, reports, shortcomings, steps, tasks, units, users } from '../schema'
import { inTaskScope, reportsIn } from '../sql/scope-sql'

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

export type LinkedShortcoming = Pick<
  Shortcoming,
  'id' | 'reportId' | 'start' | 'end' | 'text' | 'cause' | 'causeBy'
> & {
  commitmentIds: string[]
}

/**
 * The shortcomings of these reports in their order, with the commitments that answer them: of a report that the scope holds
 * all, of another those that a task of the scope answers.
 */
export async function listShortcomings(reportIds: string[], scope: Scope): Promise<LinkedShortcoming[]> {
  if (!reportIds.length) return []
  const { shortcomingId, commitmentId } = commitmentShortcomings
  const links = reader()
    .select({ shortcomingId, commitmentId, position: tasks.position })
    .from(commitmentShortcomings)
    .innerJoin(tasks, eq(tasks.commitmentId, commitmentId))
    .where(and(inArray(tasks.reportId, reportIds), or(inArray(tasks.reportId, reportsIn(scope)), inTaskScope(scope))))
    .as('links')
  const rows = await reader()
    .select({
      ...pick(shortcomings, 'id', 'reportId', 'start', 'end', 'text', 'cause', 'causeBy'),
      commitmentId: links.commitmentId,
    })
    .from(shortcomings)
    .leftJoin(links, eq(links.shortcomingId, shortcomings.id))
    .where(
      and(
        inArray(shortcomings.reportId, reportIds),
        or(isNotNull(links.commitmentId), inArray(shortcomings.reportId, reportsIn(scope))),
      ),
    )
    .orderBy(shortcomings.reportId, shortcomings.position, links.position)
  const found = new Map<string, LinkedShortcoming>()
  for (const { commitmentId: id, ...row } of rows) {
    const known = found.get(row.id) ?? { ...row, commitmentIds: [] }
    found.set(row.id, { ...known, commitmentIds: id ? [...known.commitmentIds, id] : [] })
  }
  return [...found.values()]
}
