import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { LedgerFilter, LedgerPage } from '@/domain/task/ledger'
import { calendarPercent, computeLight, type Light, type LightBounds } from '@/domain/task/light'
import { type Database, prepareOnce, reader } from '../client'
import { ofOuter, pick } from '../columns'
import { nameRows } from '../names/name-values'
import { steps, tasks, units, users } from '../schema'
import { lightColumns } from '../sql/light-sql'
import { provenCountSql } from '../sql/proof-sql'
import { areCommon, walkAlong } from './common-words'
import { type KeyValue, readCursor, writeCursor } from './cursor'
import { isBeyond, listOrderTerms, type OrderTerm, toOrderBy } from './ledger-order'
import { ledgerWhere } from './ledger-where'

/** A line of the ledger on every page and in every list: what is read of a task (no more, since fifty are read for a page), and its light today. */
export type LedgerLine = Awaited<ReturnType<ReturnType<typeof rowsQuery>['execute']>>[number] & {
  light: Light
  /** Percent of its time that is over; null where it has no dates. */
  calendar: number | null
}

export type LedgerSlice = { lines: LedgerLine[]; previous: string | null; next: string | null }

/** One page of tasks by keyset: the rows after (or before) a row, and the keys of the neighbouring pages. */
export async function listLedger(
  scope: Scope,
  filter: LedgerFilter,
  page: LedgerPage,
  bounds: LightBounds,
): Promise<LedgerSlice> {
  const terms = listOrderTerms(page, bounds, filter)
  const from = readCursor(page.before ?? page.after, terms.length)
  const list = (filter: LedgerFilter) => (beyond: KeyValue[] | null, count: number) =>
    listKeyRows(ledgerWhere(scope, filter, bounds), terms, beyond, count)
  const found =
    isReadInOrder(page, filter) && (await areCommon(filter.words))
      ? await walkAlong(filter.words, page.size + 1, (last: KeyRow | null, count) =>
          list({ ...filter, words: '' })(last ? keysOf(last) : from, count),
        )
      : await list(filter)(from, page.size + 1)
  const { ids, previous, next } = toSlice(found, page, from !== null)
  return { lines: await listLines(ids, bounds), previous, next }
}

async function listLines(ids: string[], bounds: LightBounds): Promise<LedgerLine[]> {
  if (!ids.length) return []
  const query = prepareOnce(reader(), `ledger rows ${ids.length}`, (on) => rowsQuery(on, ids.length))
  const values: unknown[][] = await query.values(Object.fromEntries(ids.map((id, index) => [`id${index}`, id])))
  const rows = nameRows<Awaited<ReturnType<typeof query.execute>>[number]>(Object.keys(rowColumns), values)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    // Rows come as bare values, a yes as 1.
    const latestByProxy = Boolean(row?.latestByProxy)
    return row
      ? [{ ...row, latestByProxy, light: computeLight(row, bounds), calendar: calendarPercent(row, bounds.today) }]
      : []
  })
}

const rowColumns = {
  ...lightColumns,
  ...pick(tasks, 'id', 'number', 'numberYear', 'numberSeq', 'reportId', 'stepId', 'title', 'leadUnitId', 'originalDue'),
  ...pick(tasks, 'latestProgress', 'latestByProxy', 'reopenedOn'),
  heading: steps.heading,
  leadUnitName: units.shortName,
  handlerName: users.name,
  standardCount: sql<number>`(select count(*) from standards s where s.task_id = ${ofOuter(tasks.id)})`,
  provenCount: provenCountSql,
}

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

/** A row's id and, in their order, its keys. */
type KeyRow = { id: string } & Record<string, KeyValue>

// The orders that an index has: the rows beyond a row are read off it.
const isReadInOrder = ({ group, sort }: LedgerPage, { statuses }: LedgerFilter): boolean =>
  group !== 'unit' && sort === 'number' && !statuses.length

const listKeyRows = (where: SQL, terms: OrderTerm[], beyond: KeyValue[] | null, count: number): Promise<KeyRow[]> =>
  reader()
    .select({ id: tasks.id, ...Object.fromEntries(terms.map(({ key }, index) => [`key${index}`, key])) })
    .from(tasks)
    .where(and(where, beyond ? isBeyond(terms, beyond) : undefined))
    .orderBy(...toOrderBy(terms))
    .limit(count)

function toSlice(found: KeyRow[], page: LedgerPage, hasFrom: boolean) {
  const isBack = page.before !== null
  const hasMore = found.length > page.size
  const rows = isBack ? found.slice(0, page.size).reverse() : found.slice(0, page.size)
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    ids: rows.map(({ id }) => id),
    previous: first && (isBack ? hasMore : hasFrom) ? writeCursor(keysOf(first)) : null,
    next: last && (isBack || hasMore) ? writeCursor(keysOf(last)) : null,
  }
}

const keysOf = ({ id: _, ...keys }: KeyRow): KeyValue[] => Object.values(keys)
