import { changeOnce } from '@/db/notices/change-once'
import { addNotifications } from '@/db/notices/notifications'
import { listPeople } from '@/db/people/list-people'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensureMayDo } from '@/domain/task/move/deeds'
import { type LoadedTask, loadTask } from './steps/act-on-task'
import { listRecipients } from './steps/list-recipients'
import { recordTask } from './steps/record-task'

export type Reassignment = {
  tasks: { taskId: string; version?: number }[]
  handlerId: string
  requestId?: string
}

/**
 * The lead unit's head gives signed tasks, one or several, to another of the unit's people; all or none.
 * Throws `Refusal`: notFound, moveNotYours, moveNotFromHere, staleVersion, handlerMissing, tasksMissing.
 */
export async function reassignHandler(actor: Actor, request: Reassignment, now: string): Promise<{ count: string }> {
  const { tasks, handlerId, requestId } = request
  if (!tasks.length) throw new Refusal('tasksMissing')
  return changeOnce(actor, requestId, now, async (tx) => {
    for (const key of tasks) await reassignLoaded(await loadTask(tx, actor, key, now), handlerId)
    return { count: String(tasks.length) }
  })
}

/** The same of a task that is open already, with a reason where one is given; both handlers are told. Throws as `reassignHandler`. */
export async function reassignLoaded(loaded: LoadedTask, handlerId: string, reason = ''): Promise<void> {
  const { tx, actor, now, dossier } = loaded
  const { task, units } = dossier
  ensureMayDo('reassign', dossier, actor)
  const people = await listPeople(tx, dayOf(now), {
    unitId: task.leadUnitId ?? '',
    roles: ['handler'],
    lasting: true,
  })
  const handler = people.find(({ userId }) => userId === handlerId)
  if (!handler) throw new Refusal('handlerMissing', {}, 'handlerId')
  if (task.handlerId === handlerId) return
  await recordTask(loaded, {
    action: 'task.reassign',
    changes: { handlerId },
    after: { handler: handler.name },
    note: reason,
    tell: { to: ['handler'], kind: 'reassign' },
  })
  if (!task.handlerId) return
  const told = { to: [{ userId: task.handlerId }], kind: 'reassign.away', facts: { name: handler.name } }
  await addNotifications(tx, await listRecipients(tx, actor, { task, units }, told, now), now)
}
