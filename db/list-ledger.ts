import { and, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import type { TaskScope } from '@/domain/policy'
import type { LedgerFilter, LedgerPage } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import type { Task } from '@/domain/task/task'
import { reader } from './client'
import { isBeyond, listOrderTerms, readCursor, toOrderBy, writeCursor } from './ledger-order'
import { ledgerWhere } from './ledger-where'
import { openOccurrenceDue } from './light-sql'
import { steps, tasks, units } from './schema'

export type LedgerRow = Task & {
  heading: string
  leadUnitName: string | null
  handlerName: string | null
  leaderName: string | null
  openOccurrenceDue: string | null
  standardCount: number
  provenCount: number
  evidenceCount: number
}

export type LedgerSlice = { rows: LedgerRow[]; total: number; previous: string | null; next: string | null }

/** One page of tasks by keyset: the rows after (or before) a row, with the whole count and the keys of the neighbouring pages. */
export async function listLedger(
  scope: TaskScope,
  filter: LedgerFilter,
  page: LedgerPage,
  bounds: LightBounds,
): Promise<LedgerSlice> {
  const where = ledgerWhere(scope, filter, bounds)
  const [total, found] = await Promise.all([countWhere(where), listKeys(where, page, bounds)])
  const rows = await listLedgerRows(found.ids)
  return { rows, total, previous: found.previous, next: found.next }
}

/** The tasks with these ids, in this order, with the names and counts a ledger line shows. */
export async function listLedgerRows(ids: string[]): Promise<LedgerRow[]> {
  if (!ids.length) return []
  const handlers = sql`(select name from users where users.id = ${tasks.handlerId})`
  const leaders = sql`(select name from users where users.id = ${tasks.leaderId})`
  const rows = await reader()
    .select({
      ...getTableColumns(tasks),
      heading: steps.heading,
      leadUnitName: units.shortName,
      handlerName: sql<string | null>`${handlers}`,
      leaderName: sql<string | null>`${leaders}`,
      openOccurrenceDue: sql<string | null>`${openOccurrenceDue}`,
      standardCount: sql<number>`(select count(*) from standards s where s.task_id = ${tasks.id})`,
      provenCount: sql<number>`(select count(distinct e.standard_id) from evidence e where e.task_id = ${tasks.id} and e.state = 'accepted' and e.process = 0)`,
      evidenceCount: sql<number>`(select count(*) from evidence e where e.task_id = ${tasks.id})`,
    })
    .from(tasks)
    .innerJoin(steps, eq(steps.id, tasks.stepId))
    .leftJoin(units, eq(units.id, tasks.leadUnitId))
    .where(inArray(tasks.id, ids))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** How many tasks the filter holds. */
export async function countLedger(scope: TaskScope, filter: LedgerFilter, bounds: LightBounds): Promise<number> {
  return countWhere(ledgerWhere(scope, filter, bounds))
}

async function countWhere(where: SQL): Promise<number> {
  const [row] = await reader().select({ count: sql<number>`count(*)` }).from(tasks).where(where)
  return row?.count ?? 0
}

async function listKeys(where: SQL, page: LedgerPage, bounds: LightBounds) {
  const terms = listOrderTerms(page, bounds)
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
