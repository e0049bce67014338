import { reader } from '@/db/client'
import { listPeople, type Person } from '@/db/people/list-people'
import type { FoundDossier } from '@/db/task/find-dossier'
import { findUnit } from '@/db/unit/list-units'
import { dayOf } from '@/domain/calendar'
import { findFormerLead } from '@/domain/task/changing/duty'

/** Who answers for a task at which level. */
export type TaskPeople = {
  leadUnitName: string
  /** The unit that led it before the last change, '' where it never changed. */
  formerLeadName: string
  leaderName: string
  handlerName: string
  completedByName: string
  closedByName: string
  heads: Pick<Person, 'userId' | 'name' | 'post'>[]
  coordinators: Pick<Person, 'userId' | 'name' | 'post'>[]
}

/** The names that stand on a task's page; `nameOf` says those of people whom its rows name. */
export async function findTaskPeople(
  dossier: FoundDossier,
  nameOf: (id: string | null) => string,
  now: string,
): Promise<TaskPeople> {
  const { task, units } = dossier
  const today = dayOf(now)
  const formerId = findFormerLead(dossier)
  const { leadUnitId, leaderId, handlerId, completedBy, closedBy } = task
  const [unit, former, heads, coordinators] = await Promise.all([
    leadUnitId ? findUnit(reader(), leadUnitId) : undefined,
    formerId ? findUnit(reader(), formerId) : undefined,
    leadUnitId ? listPeople(reader(), today, { roles: ['head'], unitId: leadUnitId }) : [],
    listPeople(reader(), today, { roles: ['coordinator'], over: units.issuerPath }),
  ])
  return {
    leadUnitName: unit?.shortName ?? '',
    formerLeadName: former?.shortName ?? '',
    leaderName: nameOf(leaderId),
    handlerName: nameOf(handlerId),
    completedByName: nameOf(completedBy),
    closedByName: nameOf(closedBy),
    heads,
    coordinators,
  }
}
