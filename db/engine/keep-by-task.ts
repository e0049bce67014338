import type { Change } from '../audit/list-changes'
import { pastMark } from '../past/in-past'
import { follow, tellChanges } from './follow-changes'
import { isWorkOnTasks } from './remember'

type OfTask = { taskId: string }
/** A list of one day; `stale` are the tasks that changed since it was read. */
type Kept = { day: string; rows: Promise<OfTask[]>; stale: Set<string> }
type Asked<Row> = {
  /** The rows of these tasks, of all where none are named, in the order of `compare`. */
  load: (taskIds?: string[]) => Promise<Row[]>
  compare: (a: Row, b: Row) => number
}

// Next bundles this module more than once; one store per process is enough.
const held = globalThis as { jiannuoLists?: Map<string, Kept> }
const most = 500
const mostStale = 500

/**
 * A list of at most one row for a task, kept under a name for a day: after a change to tasks their rows alone are read anew, after any
 * other work the whole list. The name must tell all that the list reads beside the data, and each row speak of nothing but its task.
 */
export async function keepByTask<Row extends OfTask>(name: string, day: string, asked: Asked<Row>): Promise<Row[]> {
  const key = pastMark() + name
  follow('lists by task', forget)
  await tellChanges()
  const lists = all()
  const known = lists.get(key)
  const kept = known?.day === day && known.stale.size <= mostStale ? known : begin(lists, key, day, asked)
  const stale = [...kept.stale]
  kept.stale.clear()
  if (stale.length) kept.rows = renew(kept.rows as Promise<Row[]>, stale, asked)
  // What failed is not kept.
  kept.rows.catch(() => lists.get(key) === kept && lists.delete(key))
  return kept.rows as Promise<Row[]>
}

function begin<Row extends OfTask>(lists: Map<string, Kept>, key: string, day: string, { load }: Asked<Row>): Kept {
  if (lists.size >= most) lists.clear()
  // A query of Drizzle runs each time it is awaited; a promise once.
  const rows = (async () => load())()
  const kept = { day, rows, stale: new Set<string>() }
  lists.set(key, kept)
  return kept
}

async function renew<Row extends OfTask>(rows: Promise<Row[]>, stale: string[], asked: Asked<Row>): Promise<Row[]> {
  const [known, read] = [await rows, await asked.load(stale)]
  const changed = new Set(stale)
  const renewed = known.filter(({ taskId }) => !changed.has(taskId))
  for (const row of read) renewed.splice(findPlace(renewed, row, asked.compare), 0, row)
  return renewed
}

function findPlace<Row>(rows: Row[], row: Row, compare: Asked<Row>['compare']): number {
  let [from, to] = [0, rows.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const at = rows[middle]
    if (at && compare(at, row) <= 0) from = middle + 1
    else to = middle
  }
  return from
}

// The lists are left to those who are at work on them: what they find is of the time before the change.
function forget(changes: Change[] | null): void {
  const work = changes?.filter(({ action }) => isWorkOnTasks(action))
  if (!work || work.some(({ objectType }) => objectType !== 'task')) held.jiannuoLists = new Map()
  for (const kept of all().values()) for (const { objectId } of work ?? []) kept.stale.add(objectId)
}

function all(): Map<string, Kept> {
  held.jiannuoLists ??= new Map()
  return held.jiannuoLists
}
