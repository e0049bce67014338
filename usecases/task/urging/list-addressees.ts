import type { Database } from '@/db/client'
import { listPeople, type Person } from '@/db/people/list-people'
import type { FoundDossier } from '@/db/task/find-dossier'
import { dayOf } from '@/domain/calendar'
import { isHead } from '@/domain/people'

export type Addressee = Pick<Person, 'userId' | 'name' | 'unitId' | 'unitName' | 'role' | 'post'>

/** Whom a leader's note on a task can be addressed to: the office, the heads of its units, its handler. Nobody who stands in for another. */
export async function listAddressees(
  on: Database,
  { task, supporting, units }: FoundDossier,
  now: string,
): Promise<Addressee[]> {
  const day = dayOf(now)
  const unitIds = [...(task.leadUnitId ? [task.leadUnitId] : []), ...supporting.map(({ unitId }) => unitId)]
  const inUnits = await Promise.all(
    unitIds.map((unitId) => listPeople(on, day, { roles: ['head', 'handler'], unitId, lasting: true })),
  )
  const office = await listPeople(on, day, { roles: ['coordinator'], over: units.issuerPath, lasting: true })
  const around = inUnits.flat().filter((each) => isHead(each) || each.userId === task.handlerId)
  return [...around, ...office]
}

/** How a form names one of them. */
export const keyOf = ({ unitId, userId }: Pick<Addressee, 'unitId' | 'userId'>): string => `${unitId} ${userId}`
