import { asc, desc, eq, sql } from 'drizzle-orm'
import type { Entered } from '@/domain/task/move/deeds'
import { type Database, prepareOnce, reader } from '../client'
import { ofOuter, pick } from '../columns'
import { occurrences, progressUpdates, proxyReports, units, updateSources, users } from '../schema'
import type { ProgressUpdate } from './save-progress'

export type UpdateLine = ProgressUpdate & {
  userName: string
  unitName: string
  occurrence: string | null
  acceptedByName: string
  /** Who entered it on its unit's behalf, and when; null where the unit wrote it itself. */
  proxy: (Entered & { enteredByName: string; enteredAt: string }) | null
}

/** What units reported on a task, newest first. */
export async function listUpdates(taskId: string): Promise<UpdateLine[]> {
  const rows = await prepareOnce(reader(), 'updates', updatesQuery).execute({ taskId })
  return rows.map(({ update, proxy, enteredByName, ...names }) => ({
    ...update,
    ...names,
    proxy: proxy && { ...proxy, enteredByName },
  }))
}

const updatesQuery = (on: Database) =>
  on
    .select({
      update: progressUpdates,
      userName: users.name,
      unitName: units.shortName,
      occurrence: occurrences.label,
      acceptedByName: sql<string>`coalesce((select u.name from users u where u.id = ${ofOuter(progressUpdates.acceptedBy)}), '')`,
      proxy: pick(proxyReports, 'enteredBy', 'enteredFor', 'enteredAt'),
      enteredByName: sql<string>`coalesce((select u.name from users u where u.id = ${ofOuter(proxyReports.enteredBy)}), '')`,
    })
    .from(progressUpdates)
    .innerJoin(users, eq(users.id, progressUpdates.userId))
    .innerJoin(units, eq(units.id, progressUpdates.unitId))
    .leftJoin(proxyReports, eq(proxyReports.updateId, progressUpdates.id))
    .leftJoin(occurrences, eq(occurrences.id, progressUpdates.occurrenceId))
    .where(eq(progressUpdates.taskId, sql.placeholder('taskId')))
    .orderBy(desc(progressUpdates.at), desc(progressUpdates.id))
    .prepare()

/** From which other updates of a task an update draws: whose and when. */
export type UpdateSource = { updateId: string; id: string; at: string; unitName: string }

/** The sources of all updates of a task, oldest first. */
export const listSources = (taskId: string): Promise<UpdateSource[]> =>
  prepareOnce(reader(), 'sources of updates', sourcesQuery).execute({ taskId })

const sourcesQuery = (on: Database) =>
  on
    .select({
      updateId: updateSources.updateId,
      id: progressUpdates.id,
      at: progressUpdates.at,
      unitName: units.shortName,
    })
    .from(updateSources)
    .innerJoin(progressUpdates, eq(progressUpdates.id, updateSources.sourceId))
    .innerJoin(units, eq(units.id, progressUpdates.unitId))
    .where(eq(progressUpdates.taskId, sql.placeholder('taskId')))
    .orderBy(asc(progressUpdates.at), asc(progressUpdates.id))
    .prepare()
