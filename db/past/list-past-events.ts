import { sql } from 'drizzle-orm'
import type { PastEvent } from '@/domain/task/past/past-event'
import { type Database, prepareOnce, reader } from '../client'
import { auditEvents } from '../schema'

// What is told of proof, slips and talk changes no field of a task.
const changesTask = sql`(action like 'task.%' or action like 'occurrence.%' or action like 'milestone.%' or action = 'proxy.confirm')`

/** The ids of the tasks of which something was changed at or after an instant; found by the moment, since most of the log lies before it. */
export const listChangedSince = (on: Database, end: string): string[] =>
  on
    .all<{ id: string }>(
      sql`select distinct object_id as id from audit_events where at >= ${end} and +object_type = 'task' and ${changesTask}`,
    )
    .map(({ id }) => id)

type Row = { seq: number; taskId: string; at: string; action: string; userId: string | null } & Texts
/** `after` of those tasks alone of which it will be asked. */
type Texts = { before: string | null; after: string | null }

/**
 * All that changed these tasks, by task, oldest first; what events tell of afterwards is read at once for those of `whole`. Nothing of a
 * task to which nothing happened at or after `since`: it stood then as it stands.
 */
export function listPastEvents(taskIds: string[], whole: string[], since = ''): Map<string, PastEvent[]> {
  const listed = (ids: string[]) => sql`(select value from json_each(${JSON.stringify(ids)}))`
  const isLater = sql`exists (select 1 from audit_events e where e.object_type = 'task' and e.object_id = value and e.at >= ${since})`
  // In the order of the index, so that nothing is sorted.
  const rows = reader().all<Row>(
    sql`select seq, object_id as taskId, at, action, user_id as userId, before, case when object_id in ${listed(whole)} then after end as after
      from audit_events where object_type = 'task' and object_id in (select value from json_each(${JSON.stringify(taskIds)}) where ${isLater})
      and ${changesTask} order by object_id, seq`,
  )
  const byTask = new Map<string, PastEvent[]>(taskIds.map((id) => [id, []]))
  for (const row of rows) byTask.get(row.taskId)?.push(new ToldEvent(row))
  return byTask
}

const afterQuery = (on: Database) =>
  on
    .select({ after: auditEvents.after })
    .from(auditEvents)
    .where(sql`${auditEvents.seq} = ${sql.placeholder('seq')}`)
    .prepare()

type Told = PastEvent['after']

// An event never changes, and those that are asked for are asked for again by the next figure.
const known = new WeakMap<Database, Map<number, Told>>()
const mostKnown = 2000

function findAfter(seq: number): Told {
  const held = known.get(reader()) ?? new Map<number, Told>()
  known.set(reader(), held)
  const kept = held.get(seq)
  if (kept) return kept
  if (held.size >= mostKnown) held.clear()
  const after = prepareOnce(reader(), 'after of an event', afterQuery).get({ seq })?.after ?? {}
  held.set(seq, after)
  return after
}

// Reports tell long texts, of which a task shows the last: what an event tells is read where somebody asks.
class ToldEvent implements PastEvent {
  private told: { before?: Told; after?: Told } = {}

  constructor(private readonly row: Row) {}

  get at() {
    return this.row.at
  }
  get action() {
    return this.row.action
  }
  get userId() {
    return this.row.userId
  }
  get before(): Told {
    this.told.before ??= readTold(this.row.before)
    return this.told.before
  }
  get after(): Told {
    this.told.after ??= this.row.after ? readTold(this.row.after) : findAfter(this.row.seq)
    return this.told.after
  }
}

const readTold = (text: string | null): Told => (text ? (JSON.parse(text) as Told | null) : null) ?? {}
