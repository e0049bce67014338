import type { Database } from '@/db/client'
import type { NewNotification } from '@/db/notices/add-notifications'
import { listPeople } from '@/db/people/list-people'
import { listSupportingUnitIds } from '@/db/task/list-supporting-units'
import { dayOf } from '@/domain/calendar'
import { type Actor, oversightRoles, type Role } from '@/domain/people'
import type { Notice, Told } from '@/domain/task/move/notices'
import type { Task } from '@/domain/task/task'

/** The task told of, and the path of the report's issuer: only offices whose subtree holds it are told. */
export type ToldTask = { task: Task; issuerPath: string }

/** One notification per person and kind for the groups a change tells, the actor itself left out. */
export async function listRecipients(
  tx: Database,
  actor: Actor,
  told: ToldTask,
  notices: Notice[],
  now: string,
): Promise<NewNotification[]> {
  const { task } = told
  const rows = new Map<string, NewNotification>()
  for (const { to, kind, facts } of notices) {
    for (const userId of await findGroup(tx, to, told, dayOf(now))) {
      if (userId !== actor.userId)
        rows.set(`${userId}:${kind}`, { userId, kind, facts, taskId: task.id, reportId: task.reportId })
    }
  }
  return [...rows.values()]
}

async function findGroup(tx: Database, group: Told, { task, issuerPath }: ToldTask, day: string): Promise<string[]> {
  const inRoles = async (roles: Role[], unitId?: string) =>
    (await listPeople(tx, day, { roles, unitId })).map(({ userId }) => userId)
  const inOffice = async (roles: readonly Role[]) =>
    (await listPeople(tx, day, { roles, over: issuerPath })).map(({ userId }) => userId)
  const inLead = async (roles: Role[]) => (task.leadUnitId ? inRoles(roles, task.leadUnitId) : [])
  // Somebody named is told while they serve around the task: whoever has left may see it no more.
  const ifThere = async (userId: string | null) => {
    const around = [...(await inOffice(oversightRoles)), ...(await inLead(['head', 'handler']))]
    return userId && around.includes(userId) ? [userId] : []
  }
  if (typeof group !== 'string') return ifThere(group.userId)
  switch (group) {
    case 'leadUnit':
      return inLead(['head', 'handler'])
    case 'leadHeads':
      return inLead(['head'])
    case 'handler':
      return ifThere(task.handlerId)
    case 'coordinators':
      return inOffice(['coordinator'])
    case 'directors':
      return inOffice(['director'])
    case 'leaders':
      return task.leaderId ? ifThere(task.leaderId) : inOffice(['leader'])
    case 'supportingUnits':
      return (
        await Promise.all(
          (await listSupportingUnitIds(tx, task.id)).map((unitId) => inRoles(['head', 'handler'], unitId)),
        )
      ).flat()
  }
}
