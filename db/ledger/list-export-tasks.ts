import { asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import { firstPage, type LedgerFilter, type LedgerOrder } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { type Database, prepareOnce, reader } from '../client'
import { pick } from '../columns'
import { nameRows } from '../names/name-values'
import { commitments, tasks } from '../schema'
import { openOccurrenceDue } from '../sql/light-sql'
import { extensionsSql, inForce } from '../sql/proof-sql'
import { listOrderTerms, toOrderBy } from './ledger-order'
import { ledgerWhere } from './ledger-where'

export const partMark = '\u001f'

// Only drafts have no number; without them the plain columns are read off their index in order.
const plainOrder = { year: sql`${tasks.numberYear}`, sequence: sql`${tasks.numberSeq}` }
const draftOrder = {
  year: sql<number>`coalesce(${tasks.numberYear}, 0)`,
  sequence: sql<number>`coalesce(${tasks.numberSeq}, ${tasks.position})`,
}
const joined = (what: SQL, where: SQL) =>
  sql<string | null>`(select group_concat(${what}, ${sql.raw(`char(31)`)}) from ${where})`

const columns = {
  ...pick(tasks, 'id', 'number', 'reportId', 'stepId', 'commitmentId'),
  source: commitments.text,
  ...pick(tasks, 'title', 'requiredResult', 'kind', 'status', 'outcome', 'priority', 'leadUnitId', 'leaderId'),
  ...pick(tasks, 'handlerId', 'assignedOn', 'signDue', 'signedOn', 'submittedOn', 'originalDue', 'due', 'percent'),
  ...pick(
    tasks,
    'latestProgress',
    'latestByProxy',
    'completedOn',
    'closedOn',
    'reopenedOn',
    'lateBefore',
    'note',
    'version',
  ),
  ...draftOrder,
  openOccurrenceDue,
  standards: joined(sql`s.text`, sql`standards s where s.task_id = ${tasks.id}`),
  supportingIds: joined(sql`s.unit_id`, sql`supporting_units s where s.task_id = ${tasks.id}`),
  evidence: joined(sql`e.title`, inForce),
  /** How often its day was moved: `countGranted` of the domain. */
  extensions: extensionsSql,
  /** How often it was urged. */
  urges: sql<number>`(select count(*) from urges u where u.task_id = ${tasks.id})`,
  /** Labels of its missed periods: `isMissed` of the domain as a condition. */
  missed: joined(
    sql`o.label`,
    sql`occurrences o where o.task_id = ${tasks.id} and (o.missed = 1 or (o.filed_on is null and o.due < ${sql.placeholder('redBefore')}))`,
  ),
}

/** The ids of all tasks of a filter, by number where no order is given: asked once, since each further batch would have to sort them all again. */
export async function listExportIds(
  scope: Scope,
  filter: LedgerFilter,
  bounds: LightBounds,
  order?: LedgerOrder,
): Promise<string[]> {
  const { year, sequence } = filter.statuses.includes('draft') ? draftOrder : plainOrder
  const terms = order
    ? toOrderBy(listOrderTerms({ ...firstPage, ...order }, bounds, filter))
    : [asc(year), asc(sequence), asc(tasks.id)]
  const rows = await reader()
    .select({ id: tasks.id })
    .from(tasks)
    .where(ledgerWhere(scope, filter, bounds))
    .orderBy(...terms)
  return rows.map(({ id }) => id)
}

const keys = Object.keys(columns)
// The text of a statement for each batch would take as long to write as the batch to read.
const tasksQuery = (on: Database) =>
  on
    .select(columns)
    .from(tasks)
    .innerJoin(commitments, eq(commitments.id, tasks.commitmentId))
    .where(sql`${tasks.id} in (select value from json_each(${sql.placeholder('ids')}))`)
    .prepare()

/** A task as exports need it; names stay ids, which many tasks share. Several texts are joined by `partMark`. */
export type ExportTask = Awaited<ReturnType<ReturnType<typeof tasksQuery>['all']>>[number]

/** The tasks with these ids, in this order. Rows come as bare values, which are cheap. */
export async function listExportTasks(ids: string[], { occurrenceRedBefore }: LightBounds): Promise<ExportTask[]> {
  const query = prepareOnce(reader(), 'export tasks', tasksQuery)
  const rows: unknown[][] = await query.values({ ids: JSON.stringify(ids), redBefore: occurrenceRedBefore })
  const byId = new Map(
    nameRows<ExportTask>(keys, rows).map((row) => [row.id, { ...row, latestByProxy: Boolean(row.latestByProxy) }]),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}
