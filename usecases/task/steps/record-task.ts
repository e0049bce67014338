import { appendEvent } from '@/db/audit/append-event'
import { addNotifications } from '@/db/notices/notifications'
import { saveTask } from '@/db/task/save-task'
import { takeSide } from '@/db/task/take-side'
import { namesOf } from '@/domain/people'
import { differ } from '@/domain/task/history'
import type { Tell } from '@/domain/task/move/notices'
import type { Side, Task } from '@/domain/task/task'
import type { LoadedTask } from './act-on-task'
import { listRecipients } from './list-recipients'
import { tellWatchers } from './tell-watchers'

/** What a change of a task leaves behind beside the rows it wrote itself. */
export type TaskRecord = {
  /** `task.…` for changes that make a new version of the task; other names for what stands around it. */
  action: string
  /** The task's changed fields; a new version is saved when given, and the event tells the difference. */
  changes?: Partial<Task>
  /** What the event tells beside the difference of the task's own fields. */
  before?: Record<string, unknown>
  after?: Record<string, unknown>
  note?: string
  /** The side of the task on which the actor stands from now on. */
  side?: Side
  tell?: Tell
}

/** The one save of a task: its new version, one event, the side taken and the notifications, to whoever watches it too, in the open task's transaction. */
export async function recordTask({ tx, actor, now, dossier }: LoadedTask, record: TaskRecord): Promise<void> {
  const { action, changes, note, side, tell } = record
  const task = { ...dossier.task, ...changes }
  const difference = differ(dossier.task, task)
  if (changes) await saveTask(tx, task)
  // A deputy speaks with the absent person's voice: both stand on that side.
  if (side) for (const userId of namesOf(actor)) await takeSide(tx, { taskId: task.id, userId, side, at: now })
  await appendEvent(tx, actor, now, {
    action,
    objectType: 'task',
    objectId: task.id,
    objectName: task.title,
    before: { ...difference.before, ...record.before },
    after: { ...difference.after, ...record.after },
    note,
  })
  const told = tell ? await listRecipients(tx, actor, { task, units: dossier.units }, tell, now) : []
  await addNotifications(tx, told, now)
  if (changes) await tellWatchers({ tx, actor, now, task }, action, told)
}
