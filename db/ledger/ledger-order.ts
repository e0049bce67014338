import { and, asc, desc, eq, gt, lt, or, type SQL, sql } from 'drizzle-orm'
import type { LedgerFilter, LedgerGroup, LedgerPage, LedgerSort } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { readNumber } from '@/domain/task/number'
import { tasks } from '../schema'
import { lightColourSql } from '../sql/light-sql'
import type { KeyValue } from './cursor'
import { bearsSql } from './ledger-words'

/** What the ledger is sorted by, first to last; none is ever null, so that "after the last row" leaves nothing out. */
export type OrderTerm = { key: SQL<KeyValue>; isDown: boolean }

/** The terms of a page's order; the last is the id, so that the order is total. Turned round for the page before. */
export function listOrderTerms(page: LedgerPage, bounds: LightBounds, { words, statuses }: LedgerFilter): OrderTerm[] {
  const hasDrafts = statuses.includes('draft')
  const terms = [
    ...numberTerms(words),
    ...groupTerms(page.group),
    ...sortTerms(page.sort, bounds, hasDrafts).map((key) => ({ key, isDown: page.descending })),
    { key: sql<KeyValue>`${tasks.id}`, isDown: page.descending },
  ]
  return page.before === null ? terms : terms.map(({ key, isDown }) => ({ key, isDown: !isDown }))
}

// Whoever types a number wants that task first, whatever else holds the same digits; of several years' the newest.
function numberTerms(words: string): OrderTerm[] {
  const number = readNumber(words)
  if (!number) return []
  const key = sql<KeyValue>`case when ${bearsSql(number)} then 0 - coalesce(${tasks.numberYear}, 0) else 1 end`
  return [{ key, isDown: false }]
}

export const toOrderBy = (terms: OrderTerm[]): SQL[] => terms.map(({ key, isDown }) => (isDown ? desc(key) : asc(key)))

/** The rows that come after the row with these keys. */
export function isBeyond(terms: OrderTerm[], values: KeyValue[]): SQL | undefined {
  return or(
    ...terms.map(({ key, isDown }, index) =>
      and(
        ...terms.slice(0, index).map((earlier, at) => eq(earlier.key, values[at] ?? '')),
        (isDown ? lt : gt)(key, values[index] ?? ''),
      ),
    ),
  )
}

// The newest report first and its headings in the order of the text: ids are made in time order.
function groupTerms(group: LedgerGroup | null): OrderTerm[] {
  if (group === 'step')
    return [
      { key: sql`${tasks.reportId}`, isDown: true },
      { key: sql`${tasks.stepId}`, isDown: false },
    ]
  return group === 'unit' ? [{ key: unitKey, isDown: false }] : []
}

const unitKey = sql<KeyValue>`coalesce((select printf('%06d', u.position) || u.id from units u where u.id = ${tasks.leadUnitId}), '~')`

// Only drafts have no number; without them the plain columns can be read off an index.
const draftKeys: SQL<KeyValue>[] = [
  sql`coalesce(${tasks.numberYear}, 0)`,
  sql`coalesce(${tasks.numberSeq}, ${tasks.position})`,
]

function sortTerms(sort: LedgerSort, bounds: LightBounds, hasDrafts: boolean): SQL<KeyValue>[] {
  const keys: Record<LedgerSort, () => SQL<KeyValue>[]> = {
    number: () => (hasDrafts ? draftKeys : [sql`${tasks.numberYear}`, sql`${tasks.numberSeq}`]),
    title: () => [sql`${tasks.title}`],
    light: () => [
      sql`case ${lightColourSql(bounds)} when 'red' then 1 when 'yellow' then 2 when 'blue' then 3 when 'green' then 4 else 5 end`,
    ],
    unit: () => [unitKey],
    due: () => [sql`coalesce(${tasks.due}, '9999-12-31')`],
    percent: () => [sql`${tasks.percent}`],
    status: () => [sql`${tasks.status}`],
    updated: () => [sql`coalesce(${tasks.latestProgressAt}, ${tasks.stateSince})`],
  }
  return keys[sort]()
}
