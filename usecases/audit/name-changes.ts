import type { Database } from '@/db/client'
import { findNames } from '@/db/names/find-names'
import { listUnits } from '@/db/unit/list-units'
import { Refusal } from '@/domain/refusal'

/** Passes a refusal on; in one about a stale version the ids of units, people and shortcomings become what a person can read. */
export async function nameChanges(
  on: Database,
  error: unknown,
  shortcomings: { id: string; text: string }[],
): Promise<never> {
  if (!(error instanceof Refusal) || error.code !== 'staleVersion') throw error
  const { changes = {} } = error.facts
  const names = new Map([
    ...(await listUnits(on)).map(({ id, shortName }): [string, string] => [id, shortName]),
    ...(await findNames('person', [changes.leaderId, changes.handlerId], on)),
    ...shortcomings.map(({ id, text }): [string, string] => [id, text]),
  ])
  const named = Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, nameValue(value, names)]))
  throw new Refusal('staleVersion', { ...error.facts, changes: named })
}

function nameValue(value: unknown, names: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => names.get(String(each)) ?? each)
  return names.get(String(value)) ?? value
}
