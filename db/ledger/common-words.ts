import { eq, sql } from 'drizzle-orm'
import { toQuery } from '@/domain/search'
import { readNumber } from '@/domain/task/number'
import { reader } from '../client'
import { tasks } from '../schema'

const common = 2_000

/** True of words that more tasks hold than are sorted at once; never of a number, whose task comes first. */
export async function areCommon(words: string): Promise<boolean> {
  const query = toQuery(words)
  if (!query || readNumber(words)) return false
  const held = sql`select 1 from task_search where grams match ${query} limit ${common + 1}`
  return countOf(sql`select count(*) as count from (${held})`) > common
}

/** How many tasks but drafts hold the words, counted in the index of words alone. */
export async function countHolders(words: string): Promise<number> {
  const drafts = await reader().select({ id: tasks.id }).from(tasks).where(eq(tasks.status, 'draft'))
  const held = await pickHolders(
    words,
    drafts.map(({ id }) => id),
  )
  return countOf(sql`select count(*) as count from task_search where grams match ${toQuery(words)}`) - held.size
}

/** Which of these tasks hold the words: one look through the index of words between the first and the last of them. */
export async function pickHolders(words: string, ids: string[]): Promise<Set<string>> {
  const rows = reader().all<{ id: string }>(sql`
    with asked as materialized
      (select k.key, k.task_id as id from json_each(${JSON.stringify(ids)}) j join task_search_keys k on k.task_id = j.value)
    select id from asked where key in (select rowid from task_search where grams match ${toQuery(words)}
      and rowid between (select min(key) from asked) and (select max(key) from asked))`)
  return new Set(rows.map(({ id }) => id))
}

const countOf = (query: ReturnType<typeof sql>): number => reader().all<{ count: number }>(query)[0]?.count ?? 0

const firstStretch = 400
const longestStretch = 8_000

/**
 * The first rows of an order whose tasks hold the words, found by going along the order: where many hold them, some do soon.
 * `list` gives the rows beyond one, or from the first on.
 */
export async function walkAlong<Row extends { id: string }>(
  words: string,
  wanted: number,
  list: (beyond: Row | null, count: number) => Promise<Row[]>,
): Promise<Row[]> {
  const found: Row[] = []
  let last: Row | null = null
  for (let count = firstStretch; found.length < wanted; count = Math.min(2 * count, longestStretch)) {
    const stretch: Row[] = await list(last, count)
    const holders = await pickHolders(
      words,
      stretch.map(({ id }) => id),
    )
    found.push(...stretch.filter(({ id }) => holders.has(id)))
    last = stretch.at(-1) ?? null
    if (stretch.length < count) break
  }
  return found.slice(0, wanted)
}
