import { changeOnce } from '@/db/notices/change-once'
import { listPeople } from '@/db/people/list-people'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensureMayDo } from '@/domain/task/move/deeds'
import { type LoadedTask, loadTask } from './steps/act-on-task'
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

/** The same of a task that is open already; throws as `reassignHandler`. */
export async function reassignLoaded(loaded: LoadedTask, handlerId: string): Promise<void> {
  const { task } = loaded.dossier
  ensureMayDo('reassign', loaded.dossier, loaded.actor)
  const people = await listPeople(loaded.tx, dayOf(loaded.now), {
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
    tell: { to: ['handler'], kind: 'reassign' },
  })
}
