import { sql } from 'drizzle-orm'
import type { PastEvent } from '@/domain/task/past/past-event'
import { type Database, prepareOnce, reader } from '../client'
import { auditEvents } from '../schema'

// What is told of proof, slips and talk changes no field of a task.
const changesTask = sql`(action like 'task.%' or action like 'occurrence.%' or action like 'milestone.%' or action = 'proxy.confirm')`

/** The ids of the tasks of which something was changed at or after an instant; found by the moment, since most of the log lies before it. */
export const listChangedSince = (end: string): string[] =>
  reader()
    .all<{ id: string }>(
      sql`select distinct object_id as id from audit_events where at >= ${end} and +object_type = 'task' and ${changesTask}`,
    )
    .map(({ id }) => id)

type Row = { seq: number; taskId: string; at: string; action: string; userId: string | null; before: string | null }

/** All that changed these tasks, by task, oldest first. */
export function listPastEvents(taskIds: string[]): Map<string, PastEvent[]> {
  const rows = reader().all<Row>(
    sql`select seq, object_id as taskId, at, action, user_id as userId, before from audit_events
      where object_type = 'task' and object_id in (select value from json_each(${JSON.stringify(taskIds)})) and ${changesTask} order by seq`,
  )
  const byTask = new Map<string, PastEvent[]>(taskIds.map((id) => [id, []]))
  for (const row of rows) byTask.get(row.taskId)?.push(toEvent(row))
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

// Reports tell long texts, of which a task shows the last: what an event tells of afterwards is read where somebody asks.
function toEvent({ seq, before, taskId: _, ...event }: Row): PastEvent {
  let after: Told | undefined
  return {
    ...event,
    before: (before ? (JSON.parse(before) as Told | null) : null) ?? {},
    get after() {
      after ??= findAfter(seq)
      return after
    },
  }
}
