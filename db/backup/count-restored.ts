import { count } from 'drizzle-orm'
import { reader } from '../client'
import { files, reports, tasks, users } from '../schema'

/** How much a database holds, as somebody can tell whether it is the right one. */
export type Restorable = { people: number; reports: number; tasks: number; files: number }

/** Counts what the open database holds. */
export async function countRestored(): Promise<Restorable> {
  const [[people], [allReports], [allTasks], [allFiles]] = await Promise.all([
    reader().select({ count: count() }).from(users),
    reader().select({ count: count() }).from(reports),
    reader().select({ count: count() }).from(tasks),
    reader().select({ count: count() }).from(files),
  ])
  return {
    people: people?.count ?? 0,
    reports: allReports?.count ?? 0,
    tasks: allTasks?.count ?? 0,
    files: allFiles?.count ?? 0,
  }
}
