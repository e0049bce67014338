import { reader } from '@/db/client'
import { listPeople, type Person } from '@/db/people/list-people'
import { listUserNames } from '@/db/people/list-user-names'
import type { FoundDossier } from '@/db/task/find-dossier'
import { findUnit } from '@/db/unit/list-units'
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
