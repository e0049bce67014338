import { and, or, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { Database } from '../client'
import { tasks } from '../schema'
import { inTaskScope } from '../sql/scope-sql'

/** The tasks of the scope, drafts too, that have one of these titles or numbers. */
export async function listKnownTasks(
  on: Database,
  scope: Scope,
  { titles, numbers }: { titles: readonly string[]; numbers: readonly string[] },
): Promise<{ number: string | null; title: string; leadUnitId: string | null }[]> {
  const isAmong = (column: unknown, texts: readonly string[]) =>
    sql`${column} in (select value from json_each(${JSON.stringify(texts)}))`
  return on
    .select({ number: tasks.number, title: tasks.title, leadUnitId: tasks.leadUnitId })
    .from(tasks)
    .where(and(inTaskScope(scope), or(isAmong(tasks.title, titles), isAmong(tasks.number, numbers))))
}
