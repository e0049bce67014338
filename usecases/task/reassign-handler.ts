import { transaction } from '@/db/client'
import { once } from '@/db/notices/once'
import { listPeople } from '@/db/people/list-people'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensureMayDo } from '@/domain/task/move/deeds'
import { type OpenTask, openOne } from './steps/open-task'
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
  return transaction((tx) =>
    once(tx, { userId: actor.userId, requestId, at: now }, async () => {
      for (const key of tasks) await reassignOne(await openOne(tx, actor, key, now), handlerId)
      return { count: String(tasks.length) }
    }),
  )
}

async function reassignOne(open: OpenTask, handlerId: string): Promise<void> {
  const { task } = open.dossier
  ensureMayDo('reassign', open.dossier, open.actor)
  const people = await listPeople(open.tx, dayOf(open.now), {
    unitId: task.leadUnitId ?? '',
    roles: ['handler'],
  })
  const handler = people.find(({ userId }) => userId === handlerId)
  if (!handler) throw new Refusal('handlerMissing', {}, 'handlerId')
  if (task.handlerId === handlerId) return
  await recordTask(open, {
    action: 'task.reassign',
    changes: { handlerId },
    after: { handler: handler.name },
    tell: { to: ['handler'], kind: 'reassign' },
  })
}
