import { appendEvent } from '@/db/audit/append-event'
import { addNotifications } from '@/db/notices/add-notifications'
import { indexTask } from '@/db/task/index-task'
import { saveTask } from '@/db/task/save-task'
import { takeSide } from '@/db/task/take-side'
import { Refusal } from '@/domain/refusal'
import type { Told } from '@/domain/task/move/notices'
import type { Side, Task } from '@/domain/task/task'
import { listRecipients } from './list-recipients'
import type { OpenTask } from './open-task'

/** What a change of a task leaves behind beside the rows it wrote itself. */
export type TaskRecord = {
  /** `task.…` for changes that make a new version of the task; other names for what stands around it. */
  action: string
  /** The task's changed fields; a new version is saved when given. */
  changes?: Partial<Task>
  before?: Record<string, unknown>
  after?: Record<string, unknown>
  note?: string
  /** The side of the task on which the actor stands from now on. */
  side?: Side
  tell?: { to: Told[]; kind: string; facts?: Record<string, string> }
}

/** Saves the task's new version, one event and the notifications, in the open task's transaction. */
export async function recordTask({ tx, actor, now, dossier }: OpenTask, record: TaskRecord): Promise<void> {
  const task = { ...dossier.task, ...record.changes }
  if (record.changes) {
    task.version += 1
    if (!(await saveTask(tx, task))) throw new Refusal('staleVersion', { version: dossier.task.version })
    await indexTask(tx, task.id)
  }
  const { action, before = {}, after = {}, note, side } = record
  if (side) await takeSide(tx, { taskId: task.id, userId: actor.userId, side, at: now })
  await appendEvent(tx, actor, now, {
    action,
    objectType: 'task',
    objectId: task.id,
    objectName: task.title,
    before,
    after,
    note,
  })
  if (!record.tell) return
  const { to, kind } = record.tell
  const facts = { title: task.title, number: task.number ?? '', by: actor.name, ...record.tell.facts }
  const notices = to.map((group) => ({ to: group, kind, facts }))
  const told = { task, issuerPath: dossier.units.issuerPath }
  await addNotifications(tx, await listRecipients(tx, actor, told, notices, now), now)
}
