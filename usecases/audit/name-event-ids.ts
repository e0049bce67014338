import type { AuditEvent } from '@/db/audit/list-events'
import { findNames } from '@/db/names/find-names'

const personFields = ['handlerId', 'leaderId', 'agreedBy', 'askedBy']
const unitFields = ['leadUnitId', 'unitId', 'issuerUnitId']

/** The ids of people that events of a task keep. */
export const listEventPeople = (events: readonly AuditEvent[]): string[] => listIds(events, personFields)

/** The names behind the ids of people and units that they keep, by id; `nameOf` says those of people. */
export async function nameEventIds(
  events: readonly AuditEvent[],
  nameOf: (id: string) => string,
): Promise<Record<string, string>> {
  const people = listEventPeople(events).map((id) => [id, nameOf(id)] as const)
  return Object.fromEntries([...people, ...(await findNames('unit', listIds(events, unitFields)))])
}

const listIds = (events: readonly AuditEvent[], fields: readonly string[]): string[] =>
  events
    .flatMap(({ before, after }) => fields.flatMap((field) => [before?.[field], after?.[field]]))
    .filter((id): id is string => typeof id === 'string')
