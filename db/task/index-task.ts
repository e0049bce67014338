import { sql } from 'drizzle-orm'
import { toGrams } from '@/domain/search'
import type { Database } from '../client'

/** Makes the task findable by the words of its number, title, result, source, heading, progress and people; call it whenever those change. */
export async function indexTask(tx: Database, taskId: string): Promise<void> {
  await removeFromIndex(tx, taskId)
  await addToIndex(tx, taskId)
}

/** The same for a task that is new. */
export async function addToIndex(tx: Database, taskId: string): Promise<void> {
  const [row] = await tx.all<{ words: string }>(sql`
    select coalesce(t.number, '') || ' ' || t.title || ' ' || t.required_result || ' ' || s.heading || ' ' || c.text || ' ' || t.latest_progress
      || ' ' || coalesce(u.name || ' ' || u.short_name, '') || ' ' || coalesce(h.name, '') as words
    from tasks t join steps s on s.id = t.step_id join commitments c on c.id = t.commitment_id
    left join units u on u.id = t.lead_unit_id left join users h on h.id = t.handler_id where t.id = ${taskId}`)
  await tx.run(sql`insert into task_search_keys (task_id) values (${taskId})`)
  await tx.run(
    sql`insert into task_search (rowid, grams) select key, ${toGrams(row?.words ?? '')} from task_search_keys where task_id = ${taskId}`,
  )
}

/** Takes the task out of the full-text index. */
export async function removeFromIndex(tx: Database, taskId: string): Promise<void> {
  await tx.run(sql`delete from task_search where rowid = (select key from task_search_keys where task_id = ${taskId})`)
  await tx.run(sql`delete from task_search_keys where task_id = ${taskId}`)
}
