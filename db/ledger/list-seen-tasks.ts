import { and, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { Database } from '../client'
import { tasks } from '../schema'
import { inTaskScope } from '../sql/scope-sql'

export type SeenTask = { id: string; number: string | null; title: string; version: number }

/** Of these ids the tasks that the scope holds, drafts too, by id. */
export async function listSeenTasks(
  on: Database,
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, SeenTask>> {
  const rows = await on
    .select({ id: tasks.id, number: tasks.number, title: tasks.title, version: tasks.version })
    .from(tasks)
    .where(and(inTaskScope(scope), sql`${tasks.id} in (select value from json_each(${JSON.stringify(ids)}))`))
  return new Map(rows.map((row) => [row.id, row]))
}
