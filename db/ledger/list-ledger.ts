import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { LedgerFilter, LedgerPage } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import type { Task } from '@/domain/task/task'
import { type Database, prepareOnce, reader } from '../client'
import { nameRows } from '../names/name-values'
import { steps, tasks, units, users } from '../schema'
import { openOccurrenceDue } from '../sql/light-sql'
import { isBeyond, listOrderTerms, type OrderTerm, readCursor, toOrderBy, writeCursor } from './ledger-order'
import { ledgerWhere } from './ledger-where'

type Shown =
  | 'id'
  | 'number'
  | 'numberYear'
  | 'numberSeq'
  | 'reportId'
  | 'stepId'
  | 'title'
  | 'status'
  | 'outcome'
  | 'priority'
  | 'leadUnitId'
  | 'due'
  | 'originalDue'
  | 'percent'
  | 'latestProgress'
  | 'assignedOn'
  | 'signDue'
  | 'submittedOn'
  | 'completedOn'
  | 'reopenedOn'
  | 'lateBefore'

/** What a line of the ledger shows; no more, since fifty of them are read for each page. */
export type LedgerRow = Pick<Task, Shown> & {
  heading: string
  leadUnitName: string | null
  handlerName: string | null
  openOccurrenceDue: string | null
  standardCount: number
  provenCount: number
}

export type LedgerSlice = { rows: LedgerRow[]; previous: string | null; next: string | null }

/** One page of tasks by keyset: the rows after (or before) a row, and the keys of the neighbouring pages. */
export async function listLedger(
  scope: Scope,
  filter: LedgerFilter,
  page: LedgerPage,
  bounds: LightBounds,
): Promise<LedgerSlice> {
  const terms = listOrderTerms(page, bounds, filter.statuses.includes('draft'))
  const { ids, previous, next } = await listKeys(ledgerWhere(scope, filter, bounds), page, terms)
  return { rows: await listLedgerRows(ids), previous, next }
}

/** The tasks with these ids, in this order, with the names and counts a ledger line shows. */
export async function listLedgerRows(ids: string[]): Promise<LedgerRow[]> {
  if (!ids.length) return []
  const query = prepareOnce(reader(), `ledger rows ${ids.length}`, (on) => rowsQuery(on, ids.length))
  const values: unknown[][] = await query.values(Object.fromEntries(ids.map((id, index) => [`id${index}`, id])))
  const byId = new Map(nameRows<LedgerRow>(Object.keys(rowColumns), values).map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const rowColumns = {
  id: tasks.id,
  number: tasks.number,
  numberYear: tasks.numberYear,
  numberSeq: tasks.numberSeq,
  reportId: tasks.reportId,
  stepId: tasks.stepId,
  title: tasks.title,
  status: tasks.status,
  outcome: tasks.outcome,
  priority: tasks.priority,
  leadUnitId: tasks.leadUnitId,
  due: tasks.due,
  originalDue: tasks.originalDue,
  percent: tasks.percent,
  latestProgress: tasks.latestProgress,
  assignedOn: tasks.assignedOn,
  signDue: tasks.signDue,
  submittedOn: tasks.submittedOn,
  completedOn: tasks.completedOn,
  reopenedOn: tasks.reopenedOn,
  lateBefore: tasks.lateBefore,
  heading: steps.heading,
  leadUnitName: units.shortName,
  handlerName: users.name,
  openOccurrenceDue,
  standardCount: sql`(select count(*) from standards s where s.task_id = ${tasks.id})`,
  provenCount: sql`(select count(distinct e.standard_id) from evidence e where e.task_id = ${tasks.id} and e.state = 'accepted' and e.process = 0)`,
} satisfies Record<keyof LedgerRow, unknown>

function rowsQuery(on: Database, count: number) {
  const places = Array.from({ length: count }, (_, index) => sql.placeholder(`id${index}`))
  return on
    .select(rowColumns)
    .from(tasks)
    .innerJoin(steps, eq(steps.id, tasks.stepId))
    .leftJoin(units, eq(units.id, tasks.leadUnitId))
    .leftJoin(users, eq(users.id, tasks.handlerId))
    .where(inArray(tasks.id, places))
    .prepare()
}

async function listKeys(where: SQL, page: LedgerPage, terms: OrderTerm[]) {
  const isBack = page.before !== null
  const from = readCursor(page.before ?? page.after, terms.length)
  const found = await reader()
    .select({ id: tasks.id, ...Object.fromEntries(terms.map(({ key }, index) => [`key${index}`, key])) })
    .from(tasks)
    .where(and(where, from ? isBeyond(terms, from) : undefined))
    .orderBy(...toOrderBy(terms))
    .limit(page.size + 1)
  const hasMore = found.length > page.size
  const rows = isBack ? found.slice(0, page.size).reverse() : found.slice(0, page.size)
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    ids: rows.map(({ id }) => id),
    previous: first && (isBack ? hasMore : from !== null) ? cursorOf(first) : null,
    next: last && (isBack || hasMore) ? cursorOf(last) : null,
  }
}

function cursorOf({ id: _, ...keys }: { id: string } & Record<string, string | number>): string {
  return writeCursor(Object.values(keys))
}
