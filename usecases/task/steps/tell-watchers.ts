import { addNotifications } from '@/db/notices/notifications'
import { findPlacedTask } from '@/db/talk/find-placed-task'
import { listWatcherIds } from '@/db/talk/watches'
import { ensureFound } from '@/domain/refusal'
import type { Task } from '@/domain/task/task'
import type { LoadedTask } from './act-on-task'
import { listViewers } from './list-viewers'

type Changed = Omit<LoadedTask, 'dossier'> & { task: Pick<Task, 'id' | 'reportId' | 'title' | 'number'> }

/** Tells whoever watches a task what was done to it: nobody whom the act itself tells, and nobody who may not see it any more once it is done. */
export async function tellWatchers(
  { tx, actor, now, task }: Changed,
  act: string,
  told: readonly { userId: string }[],
): Promise<void> {
  const watchers = await listWatcherIds(tx, task.id)
  if (!watchers.length) return
  const viewers = await listViewers(tx, ensureFound(await findPlacedTask(tx, task.id)), now)
  const seeing = new Set(viewers.map(({ userId }) => userId))
  const known = new Set([actor.userId, ...told.map(({ userId }) => userId)])
  const facts = { title: task.title, number: task.number ?? '', by: actor.name, act }
  const rows = watchers
    .filter((userId) => seeing.has(userId) && !known.has(userId))
    .map((userId) => ({ userId, kind: 'watched', facts, taskId: task.id, reportId: task.reportId }))
  await addNotifications(tx, rows, now)
}
