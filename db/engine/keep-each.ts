import type { Change } from '../audit/list-changes'
import { pastMark } from '../past/in-past'
import { follow, tellChanges } from './follow-changes'
import { isWorkOnTasks } from './remember'

/** `told`: how often changes were told. */
type Kept = { told: number; byTask: Map<string, unknown> }

// Next bundles this module more than once; one store per process is enough.
const held = globalThis as { jiannuoTasks?: Map<string, Kept> }
const most = 100

/**
 * What `load` makes of each of these tasks, by id in their order, kept under a name until that task changes, or anything but tasks does. The name must tell
 * all that is read beside the data, and what is made of a task speak of nothing but it.
 */
export async function keepEach<Result>(
  name: string,
  ids: string[],
  load: (ids: string[]) => Promise<Map<string, Result>>,
): Promise<Map<string, Result>> {
  follow('tasks', forget)
  await tellChanges()
  const kept = keptFor(pastMark() + name)
  const [known, before] = [new Map(kept.byTask) as Map<string, Result>, kept.told]
  const missing = ids.filter((id) => !known.has(id))
  const made = missing.length ? await load(missing) : new Map<string, Result>()
  // What was made while somebody followed a change may be of the time before it.
  if (kept.told === before) for (const [id, result] of made) kept.byTask.set(id, result)
  const findOne = (id: string): Result | undefined => made.get(id) ?? known.get(id)
  return new Map(ids.flatMap((id) => toEntry(id, findOne(id))))
}

const toEntry = <Result>(id: string, found: Result | undefined): [string, Result][] =>
  found === undefined ? [] : [[id, found]]

function forget(changes: Change[] | null): void {
  const work = changes?.filter(({ action }) => isWorkOnTasks(action))
  const isOfTasks = work?.every(({ objectType }) => objectType === 'task') ?? false
  for (const kept of all().values()) {
    kept.told += 1
    if (isOfTasks) for (const { objectId } of work ?? []) kept.byTask.delete(objectId)
    else kept.byTask.clear()
  }
}

function keptFor(name: string): Kept {
  const kept = all().get(name) ?? { told: 0, byTask: new Map() }
  if (all().size >= most) all().clear()
  all().set(name, kept)
  return kept
}

function all(): Map<string, Kept> {
  held.jiannuoTasks ??= new Map()
  return held.jiannuoTasks
}
