import { addNotifications } from '@/db/notices/notifications'
import { listPeople } from '@/db/people/list-people'
import { dayOf } from '@/domain/calendar'
import type { ChangeRequest } from '@/domain/task/changing/change-request'
import type { LoadedTask } from '../steps/act-on-task'

/** Asks the heads of the unit that is to take the lead; they see the task no other way yet, so that no group of its people holds them. */
export async function tellReceiver(
  { tx, actor, now, dossier: { task } }: LoadedTask,
  { state, wanted, reason }: ChangeRequest,
): Promise<void> {
  if (state !== 'hearing') return
  const heads = await listPeople(tx, dayOf(now), { roles: ['head'], unitId: wanted })
  const facts = { title: task.title, number: task.number ?? '', by: actor.name, reason }
  await addNotifications(
    tx,
    heads.map(({ userId }) => ({ userId, kind: 'change.hearing', facts })),
    now,
  )
}
