import type Sqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { toGrams } from '@/domain/search'
import type { Database } from '../client'

// What tasks `t` are found by, as the beginning of a query.
const taskWords = `select t.id, coalesce(t.number, '') || ' ' || t.title || ' ' || t.required_result || ' ' || s.heading || ' ' || c.text
  || ' ' || t.latest_progress || ' ' || coalesce(u.name || ' ' || u.short_name, '') || ' ' || coalesce(h.name, '') as words
  from tasks t join steps s on s.id = t.step_id join commitments c on c.id = t.commitment_id
  left join units u on u.id = t.lead_unit_id left join users h on h.id = t.handler_id`

/** Makes the task findable by the words of its number, title, result, source, heading, progress and people; call it whenever those change. */
export async function indexTask(tx: Database, taskId: string): Promise<void> {
  await removeFromIndex(tx, taskId)
  await addToIndex(tx, taskId)
}

/** The same for a task that is new. */
export async function addToIndex(tx: Database, taskId: string): Promise<void> {
  const [row] = await tx.all<{ words: string }>(sql`${sql.raw(taskWords)} where t.id = ${taskId}`)
  await tx.run(sql`insert into task_search_keys (task_id) values (${taskId})`)
  await tx.run(
    sql`insert into task_search (rowid, grams) select key, ${toGrams(row?.words ?? '')} from task_search_keys where task_id = ${taskId}`,
  )
}

/** The same for all new tasks from an id on and before another, by two statements. */
export function addRangeToIndex(raw: Sqlite.Database, first: string, after: string): void {
  const range = 'where t.id >= ? and t.id < ?'
  raw.function('to_grams', (text) => toGrams(String(text)))
  raw.prepare(`insert into task_search_keys (task_id) select id from tasks t ${range}`).run(first, after)
  const words = `select key, to_grams(words) from (${taskWords} ${range}) join task_search_keys on task_id = id`
  raw.prepare(`insert into task_search (rowid, grams) ${words}`).run(first, after)
}

/** Takes the task out of the full-text index. */
export async function removeFromIndex(tx: Database, taskId: string): Promise<void> {
  await tx.run(sql`delete from task_search where rowid = (select key from task_search_keys where task_id = ${taskId})`)
  await tx.run(sql`delete from task_search_keys where task_id = ${taskId}`)
}
