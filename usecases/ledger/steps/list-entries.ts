import { reader } from '@/db/client'
import { listExportIds, listExportTasks } from '@/db/ledger/list-export-tasks'
import { listNameMaps, listShortcomings } from '@/db/names/list-name-maps'
import { listPeople } from '@/db/people/list-people'
import { listClosures } from '@/db/task/closures'
import type { Scope } from '@/domain/scope'
import type { LedgerFilter, LedgerOrder } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { yieldTurn } from '@/formats/beside/yield-turn'
import { type Entry, type Names, toEntry } from './entry'

const batchSize = 200

/** The entries of a filter, by number where no order is given, batch by batch: a cursor kept open would hold up the connection for everybody. */
export async function* listEntries(
  scope: Scope,
  filter: LedgerFilter,
  bounds: LightBounds,
  order?: LedgerOrder,
): AsyncGenerator<Entry[]> {
  yield* listEntriesOf(await listExportIds(scope, filter, bounds, order), scope, bounds)
}

/** The same of tasks that the scope holds, in this order. */
export async function* listEntriesOf(ids: string[], scope: Scope, bounds: LightBounds): AsyncGenerator<Entry[]> {
  const names = await loadNames(scope, bounds.today)
  for (let at = 0; at < ids.length; at += batchSize) {
    await yieldTurn()
    const batch = await listExportTasks(ids.slice(at, at + batchSize), bounds)
    const closures = await listClosures(batch.flatMap(({ id, reopenedOn }) => (reopenedOn ? [id] : [])))
    yield batch.map((task) => toEntry(task, names, bounds, closures.get(task.id)))
  }
}

async function loadNames(scope: Scope, today: string): Promise<Names> {
  const maps = await listNameMaps()
  const [heads, shortcomings] = await Promise.all([
    listPeople(reader(), today, { roles: ['head'] }),
    listShortcomings([...maps.reports.keys()], scope),
  ])
  const byUnit = new Map<string, string[]>()
  for (const { unitId, name } of heads) byUnit.set(unitId, [...(byUnit.get(unitId) ?? []), name])
  const byCommitment = new Map<string, string[]>()
  for (const { text, commitmentIds } of shortcomings)
    for (const id of commitmentIds) byCommitment.set(id, [...(byCommitment.get(id) ?? []), text])
  return { ...maps, heads: byUnit, shortcomings: byCommitment }
}
