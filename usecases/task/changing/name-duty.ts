import type { Database } from '@/db/client'
import { findNames } from '@/db/names/find-names'
import type { ChangeKind } from '@/domain/task/changing/change-request'
import { readLines } from '@/domain/task/changing/duty'

/** What a request holds, as people say it: names for ids, a text for each line. */
export async function nameDuty(on: Database, kind: ChangeKind, value: string): Promise<string[]> {
  if (kind === 'leader') return nameAll(on, 'person', [value])
  if (kind === 'leadUnit' || kind === 'supporting') return nameAll(on, 'unit', readLines(value))
  return kind === 'standards' ? readLines(value) : [value]
}

async function nameAll(on: Database, kind: 'person' | 'unit', ids: string[]): Promise<string[]> {
  const names = await findNames(kind, ids.filter(Boolean), on)
  return ids.map((id) => names.get(id) ?? '').filter(Boolean)
}
