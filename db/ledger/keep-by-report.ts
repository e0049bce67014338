import type { LightBounds } from '@/domain/task/light'
import type { Change } from '../audit/list-changes'
import { follow, tellChanges } from '../engine/follow-changes'
import { pastMark } from '../past/in-past'
import { listReportsOfTasks } from './list-task-reports'

/** `told`: how often changes were told. */
type Kept = { bounds: string; told: number; byReport: Map<string, unknown> }

// Next bundles this module more than once; one store per process is enough.
const held = globalThis as { jiannuoReports?: Map<string, Kept> }
const countedAtOnce = 20
const most = 100

/**
 * What `count` makes of the tasks of these reports as of the day of `bounds`, for each report once and kept under `what` until one of its
 * tasks changes: a promise belongs to one report for good, so that a change costs one report's count however many there are.
 */
export async function keepByReport<Result>(
  what: string,
  reportIds: string[],
  bounds: LightBounds,
  count: (ids: string[]) => Promise<Map<string, Result>>,
): Promise<Map<string, Result>> {
  follow('reports', forget)
  await tellChanges()
  const kept = keptFor(pastMark() + what, JSON.stringify(bounds))
  const listMissing = () => reportIds.filter((id) => !kept.byReport.has(id))
  for (let missing = listMissing(); missing.length; missing = listMissing()) {
    const before = kept.told
    const counted = await count(missing.slice(0, countedAtOnce))
    // What was counted while somebody followed a change may be of the time before it.
    if (kept.told === before) for (const [id, result] of counted) kept.byReport.set(id, result)
    if (missing.length > countedAtOnce) await new Promise((resolve) => setImmediate(resolve))
  }
  // A copy of this moment: the next change takes reports out of what is kept, be it before the caller has read on.
  return new Map(reportIds.flatMap((id) => (kept.byReport.has(id) ? [[id, kept.byReport.get(id) as Result]] : [])))
}

async function forget(changes: Change[] | null): Promise<void> {
  const stores = [...all().values()]
  if (!stores.length) return
  const changed = changes ? await listReportsOfTasks(listTasks(changes)) : null
  for (const kept of stores) {
    if (changed) for (const id of changed) kept.byReport.delete(id)
    else kept.byReport.clear()
    kept.told += 1
  }
}

const listTasks = (changes: Change[]): string[] => [
  ...new Set(changes.filter(({ objectType }) => objectType === 'task').map(({ objectId }) => objectId)),
]

// Another day or other limits make other lights.
function keptFor(what: string, bounds: string): Kept {
  const known = all().get(what)
  if (known?.bounds === bounds) return known
  const kept = { bounds, told: 0, byReport: new Map() }
  // Each day of the past that somebody asks for has its own; whoever is at work on one keeps it.
  if (all().size >= most) all().clear()
  all().set(what, kept)
  return kept
}

function all(): Map<string, Kept> {
  held.jiannuoReports ??= new Map()
  return held.jiannuoReports
}
