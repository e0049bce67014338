import type { AuditEvent } from '@/db/audit/list-events'
import { reader } from '@/db/client'
import { listUserNames } from '@/db/people/list-user-names'
import { listUnits } from '@/db/unit/list-units'

const personFields = ['handlerId', 'leaderId', 'agreedBy', 'askedBy']
const unitFields = ['leadUnitId', 'unitId']

/** The names behind the ids that events of a task keep, by id. */
export async function nameEventIds(events: AuditEvent[]): Promise<Record<string, string>> {
  const values = (fields: string[]) =>
    events.flatMap(({ before, after }) => fields.flatMap((field) => [before?.[field], after?.[field]]))
  const people = await listUserNames(reader(), values(personFields))
  const wanted = new Set(values(unitFields).filter((id) => typeof id === 'string'))
  const units = wanted.size ? (await listUnits(reader())).filter(({ id }) => wanted.has(id)) : []
  return Object.fromEntries([...people, ...units.map(({ id, shortName }) => [id, shortName])])
}
