import { reader } from '@/db/client'
import type { FoundDossier } from '@/db/find-dossier'
import { listPeople, type Person } from '@/db/list-people'
import { findUnit } from '@/db/list-units'
import { listUserNames } from '@/db/list-user-names'
import { dayOf } from '@/domain/calendar'

/** Who answers for a task at which level. */
export type TaskPeople = {
  leadUnitName: string
  leaderName: string
  handlerName: string
  completedByName: string
  closedByName: string
  heads: Pick<Person, 'userId' | 'name' | 'post'>[]
  coordinators: Pick<Person, 'userId' | 'name' | 'post'>[]
}

/** The names that stand on a task's page. */
export async function findTaskPeople({ task, units }: FoundDossier, now: string): Promise<TaskPeople> {
  const today = dayOf(now)
  const { leadUnitId, leaderId, handlerId, completedBy, closedBy } = task
  const [unit, heads, coordinators, names] = await Promise.all([
    leadUnitId ? findUnit(reader(), leadUnitId) : undefined,
    leadUnitId ? listPeople(reader(), today, { roles: ['head'], unitId: leadUnitId }) : [],
    listPeople(reader(), today, { roles: ['coordinator'], over: units.issuerPath }),
    listUserNames(reader(), [leaderId, handlerId, completedBy, closedBy]),
  ])
  const nameOf = new Map(names)
  return {
    leadUnitName: unit?.shortName ?? '',
    leaderName: nameOf.get(leaderId ?? '') ?? '',
    handlerName: nameOf.get(handlerId ?? '') ?? '',
    completedByName: nameOf.get(completedBy ?? '') ?? '',
    closedByName: nameOf.get(closedBy ?? '') ?? '',
    heads,
    coordinators,
  }
}
