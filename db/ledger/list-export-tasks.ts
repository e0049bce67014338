import { asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import type { Task } from '@/domain/task/task'
import { reader } from '../client'
import { nameRows } from '../names/name-values'
import { commitments, tasks } from '../schema'
import { openOccurrenceDue } from '../sql/light-sql'
import { ledgerWhere } from './ledger-where'

/** A task as exports need it; names stay ids, which many tasks share. Several texts are joined by `partMark`. */
export type ExportTask = Omit<
  Task,
  | 'stateSince'
  | 'heldStatus'
  | 'returnNote'
  | 'version'
  | 'drafterId'
  | 'deadlineWords'
  | 'deadlineKind'
  | 'period'
  | 'position'
  | 'objected'
  | 'submittedBy'
  | 'completedBy'
  | 'closedBy'
  | 'needsLeader'
  | 'latestProgressAt'
  | 'numberYear'
  | 'numberSeq'
> & {
  year: number
  sequence: number
  source: string
  openOccurrenceDue: string | null
  standards: string | null
  supportingIds: string | null
  evidence: string | null
  /** Labels of its missed periods. */
  missed: string | null
}

export const partMark = '\u001f'

// Only drafts have no number; without them the plain columns are read off their index in order.
const plainOrder = { year: sql`${tasks.numberYear}`, sequence: sql`${tasks.numberSeq}` }
const draftOrder = {
  year: sql`coalesce(${tasks.numberYear}, 0)`,
  sequence: sql`coalesce(${tasks.numberSeq}, ${tasks.position})`,
}
const joined = (what: SQL, where: SQL) => sql`(select group_concat(${what}, ${sql.raw(`char(31)`)}) from ${where})`

const listColumns = ({ occurrenceRedBefore }: LightBounds): Record<keyof ExportTask, SQL> => ({
  id: sql`${tasks.id}`,
  ...draftOrder,
  number: sql`${tasks.number}`,
  reportId: sql`${tasks.reportId}`,
  stepId: sql`${tasks.stepId}`,
  commitmentId: sql`${tasks.commitmentId}`,
  source: sql`${commitments.text}`,
  title: sql`${tasks.title}`,
  requiredResult: sql`${tasks.requiredResult}`,
  kind: sql`${tasks.kind}`,
  status: sql`${tasks.status}`,
  outcome: sql`${tasks.outcome}`,
  priority: sql`${tasks.priority}`,
  leadUnitId: sql`${tasks.leadUnitId}`,
  leaderId: sql`${tasks.leaderId}`,
  handlerId: sql`${tasks.handlerId}`,
  assignedOn: sql`${tasks.assignedOn}`,
  signDue: sql`${tasks.signDue}`,
  signedOn: sql`${tasks.signedOn}`,
  submittedOn: sql`${tasks.submittedOn}`,
  originalDue: sql`${tasks.originalDue}`,
  due: sql`${tasks.due}`,
  percent: sql`${tasks.percent}`,
  latestProgress: sql`${tasks.latestProgress}`,
  completedOn: sql`${tasks.completedOn}`,
  closedOn: sql`${tasks.closedOn}`,
  reopenedOn: sql`${tasks.reopenedOn}`,
  lateBefore: sql`${tasks.lateBefore}`,
  note: sql`${tasks.note}`,
  openOccurrenceDue,
  standards: joined(sql`s.text`, sql`standards s where s.task_id = ${tasks.id}`),
  supportingIds: joined(sql`s.unit_id`, sql`supporting_units s where s.task_id = ${tasks.id}`),
  evidence: joined(
    sql`e.title`,
    sql`evidence e where e.task_id = ${tasks.id} and e.process = 0 and e.state in ('pending', 'accepted')`,
  ),
  // `isMissed` of the domain as a condition.
  missed: joined(
    sql`o.label`,
    sql`occurrences o where o.task_id = ${tasks.id} and (o.missed = 1 or (o.filed_on is null and o.due < ${occurrenceRedBefore}))`,
  ),
})

/** The ids of all tasks of a filter by number: asked once, since each further batch would have to sort them all again. */
export async function listExportIds(scope: Scope, filter: LedgerFilter, bounds: LightBounds): Promise<string[]> {
  const { year, sequence } = filter.statuses.includes('draft') ? draftOrder : plainOrder
  const rows = await reader()
    .select({ id: tasks.id })
    .from(tasks)
    .where(ledgerWhere(scope, filter, bounds))
    .orderBy(asc(year), asc(sequence), asc(tasks.id))
  return rows.map(({ id }) => id)
}

/** The tasks with these ids, in this order. Rows come as bare values, which are cheap. */
export async function listExportTasks(ids: string[], bounds: LightBounds): Promise<ExportTask[]> {
  const columns = listColumns(bounds)
  const rows: unknown[][] = await reader()
    .select(columns)
    .from(tasks)
    .innerJoin(commitments, eq(commitments.id, tasks.commitmentId))
    .where(inArray(tasks.id, ids))
    .values()
  const byId = new Map(nameRows<ExportTask>(Object.keys(columns), rows).map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
