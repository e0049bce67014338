import { and, asc, desc, eq, getTableColumns, gt, inArray, lt, or, type SQL, sql } from 'drizzle-orm'
import type { TaskScope } from '@/domain/policy'
import type { LedgerFilter, LedgerPage, LedgerSort } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import type { Task } from '@/domain/task/task'
import { reader } from './client'
import { ledgerWhere } from './ledger-where'
import { lightColourSql, openOccurrenceDue } from './light-sql'
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
  const rows = await listLedgerRows(found.keys.map(({ id }) => id))
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

type Key = { id: string; key: string | number }

async function listKeys(where: SQL, page: LedgerPage, bounds: LightBounds) {
  const key = sortKey(page.sort, bounds)
  const isBack = page.before !== null
  const isDown = page.descending !== isBack
  const [direction, beyond] = isDown ? [desc, lt] : [asc, gt]
  const from = readCursor(page.before ?? page.after)
  const start = from ? or(beyond(key, from.key), and(eq(key, from.key), beyond(tasks.id, from.id))) : undefined
  const found: Key[] = await reader()
    .select({ id: tasks.id, key })
    .from(tasks)
    .where(and(where, start))
    .orderBy(direction(key), direction(tasks.id))
    .limit(page.size + 1)
  const hasMore = found.length > page.size
  const keys = isBack ? found.slice(0, page.size).reverse() : found.slice(0, page.size)
  const [first, last] = [keys[0], keys.at(-1)]
  return {
    keys,
    previous: first && (isBack ? hasMore : from !== null) ? writeCursor(first) : null,
    next: last && (isBack || hasMore) ? writeCursor(last) : null,
  }
}

// Every sort key is never null, so that "greater than the last row" leaves nothing out.
function sortKey(sort: LedgerSort, bounds: LightBounds): SQL<string | number> {
  const rank = sql`case ${lightColourSql(bounds)} when 'red' then 1 when 'yellow' then 2 when 'blue' then 3 when 'green' then 4 else 5 end`
  const keys: Record<LedgerSort, SQL> = {
    number: sql`coalesce(${tasks.numberYear}, 0) * 1000000 + coalesce(${tasks.numberSeq}, ${tasks.position})`,
    title: sql`${tasks.title}`,
    light: rank,
    unit: sql`coalesce((select printf('%06d', u.position) || u.id from units u where u.id = ${tasks.leadUnitId}), '~')`,
    due: sql`coalesce(${tasks.due}, '9999-12-31')`,
    percent: sql`${tasks.percent}`,
    status: sql`${tasks.status}`,
    updated: sql`coalesce(${tasks.latestProgressAt}, ${tasks.stateSince})`,
  }
  return keys[sort] as SQL<string | number>
}

const writeCursor = ({ id, key }: Key): string => Buffer.from(JSON.stringify([key, id])).toString('base64url')

/** Reads a cursor of an address; a damaged one starts at the beginning. */
function readCursor(cursor: string | null): Key | null {
  if (!cursor) return null
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return (typeof key === 'string' || typeof key === 'number') && typeof id === 'string' ? { key, id } : null
  } catch {
    return null
  }
}
