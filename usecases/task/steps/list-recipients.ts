import type { Database } from '@/db/client'
import type { NewNotification } from '@/db/notices/notifications'
import { listPeople } from '@/db/people/list-people'
import { listSupportingUnitIds } from '@/db/task/supporting-units'
import { dayOf } from '@/domain/calendar'
import { type Actor, oversightRoles, type Role } from '@/domain/people'
import type { Tell, Told } from '@/domain/task/move/notices'
import type { PlacedDossier } from '@/domain/task/move/standing'

/** The task told of, and where the units around it lie: only offices whose subtree holds its issuer are told. */
export type ToldTask = Pick<PlacedDossier, 'task' | 'units'>

/** One notification per person of the groups that a change tells, the actor left out; its words name task, number and actor. */
export async function listRecipients(
  tx: Database,
  actor: Actor,
  told: ToldTask,
  { to, kind, ...tell }: Tell,
  now: string,
): Promise<NewNotification[]> {
  const { id: taskId, reportId, title, number } = told.task
  const facts = { title, number: number ?? '', by: actor.name, ...tell.facts }
  const kindOf = new Map<string, string>()
  for (const group of to)
    for (const userId of await findGroup(tx, group, told, dayOf(now)))
      if (userId !== actor.userId && !kindOf.has(userId)) kindOf.set(userId, sayTo(group, kind))
  return [...kindOf].map(([userId, kind]) => ({ userId, kind, facts, taskId, reportId }))
}

/** A supporting unit is told what is asked of it, which is not to sign. */
const sayTo = (group: Told, kind: string): string =>
  group === 'supportingUnits' && kind === 'register' ? 'support' : kind

async function findGroup(tx: Database, group: Told, { task, units }: ToldTask, day: string): Promise<string[]> {
  const inRoles = async (roles: Role[], unitId?: string) =>
    (await listPeople(tx, day, { roles, unitId })).map(({ userId }) => userId)
  const inOffice = async (roles: readonly Role[]) =>
    (await listPeople(tx, day, { roles, over: units.issuerPath })).map(({ userId }) => userId)
  const inLead = async (roles: Role[]) => (task.leadUnitId ? inRoles(roles, task.leadUnitId) : [])
  // Somebody named is told while they serve around the task, and whoever stands in for them: who has left may see it no more.
  const ifThere = async (userId: string | null) => {
    const office = await listPeople(tx, day, { roles: oversightRoles, over: units.issuerPath })
    const lead = task.leadUnitId
      ? await listPeople(tx, day, { roles: ['head', 'handler'], unitId: task.leadUnitId })
      : []
    const around = [...office, ...lead]
    if (!userId || !around.some((each) => each.userId === userId)) return []
    return [userId, ...around.filter(({ deputyForId }) => deputyForId === userId).map((each) => each.userId)]
  }
  if (typeof group !== 'string')
    return 'unitId' in group ? inRoles(['head', 'handler'], group.unitId) : ifThere(group.userId)
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
