import { and, desc, eq, gte, inArray, or, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import type { LightBounds } from '@/domain/task/light'
import { handedOn, type TodoFacts } from '@/domain/task/todo'
import { listAskedStages } from '@/domain/task/waits-for'
import { type Database, prepareOnce, reader } from '../client'
import { ofOuter, pick } from '../columns'
import { tasks, units, users } from '../schema'
import { lightColumns } from '../sql/light-sql'
import { fillPlaces, listPlaces } from '../sql/places'
import { inTaskScope } from '../sql/scope-sql'
import { askSql, liesAt, waitsForSql } from '../sql/waits-for-sql'

// When the newest open request was made: what waits for its answer waits since then.
const askedAt = sql<
  string | null
>`(select max(r.asked_at) from task_requests r where r.task_id = ${ofOuter(tasks.id)} and r.state = 'open')`

// The request that has lain longest before somebody of the person's role.
const settled = (actor: Actor, column: 'id' | 'since') =>
  sql<string | null>`(select ${sql.raw(`change_requests.${column}`)} from change_requests
    where change_requests.task_id = ${ofOuter(tasks.id)} and (${or(...listAskedStages(actor.role).map((stage) => liesAt(stage, actor))) ?? sql`0`})
    order by change_requests.since, change_requests.id limit 1)`

/** Tasks (these alone, where some are named) that ask something of this person now, with what the list needs to judge each; no names yet, there may be many. */
export async function listTodoFacts(actor: Actor, bounds: LightBounds, taskIds?: string[]): Promise<TodoFacts[]> {
  const rows = await reader()
    .select({
      ...lightColumns,
      ...pick(tasks, 'id', 'number', 'stateSince'),
      ask: askSql(actor, bounds),
      askedAt,
      changeId: settled(actor, 'id'),
      changeSince: settled(actor, 'since'),
    })
    .from(tasks)
    .where(and(taskIds && inArray(tasks.id, taskIds), waitsForSql(actor, bounds)))
  return rows.flatMap(({ ask, ...row }) => (ask ? [{ ...row, ask, role: actor.role }] : []))
}

const shown = {
  ...pick(tasks, 'id', 'number', 'title', 'status', 'outcome', 'priority', 'due', 'originalDue', 'assignedOn'),
  ...pick(tasks, 'returnNote', 'leadUnitId', 'submittedOn', 'completedOn', 'lateBefore', 'stateSince'),
  leadUnitName: units.shortName,
  handlerName: users.name,
}

const shownTasks = (on: Database = reader()) =>
  on
    .select(shown)
    .from(tasks)
    .leftJoin(units, eq(units.id, tasks.leadUnitId))
    .leftJoin(users, eq(users.id, tasks.handlerId))
    .$dynamic()

/** What a line of the list tells beside the entry itself. */
export type TodoRow = Awaited<ReturnType<typeof shownTasks>>[number]

/** The lines of the tasks with these ids, by id. */
export async function listTodoRows(ids: string[]): Promise<Map<string, TodoRow>> {
  if (!ids.length) return new Map()
  const query = prepareOnce(reader(), `todo rows ${ids.length}`, (on) =>
    shownTasks(on)
      .where(inArray(tasks.id, listPlaces(ids.length)))
      .prepare(),
  )
  const rows = await query.execute(fillPlaces(ids))
  return new Map(rows.map((row) => [row.id, row]))
}

/** Tasks that this person handed on and that now lie with somebody else, longest first. */
export async function listHandedOn(actor: Actor, limit: number): Promise<TodoRow[]> {
  const handed = handedOn[actor.role]
  if (!handed) return []
  const isTheirs = eq(tasks[handed.by], handed.by === 'leadUnitId' ? actor.unitId : actor.userId)
  return shownTasks()
    .where(and(inTaskScope(visibleTo(actor)), isTheirs, inArray(tasks.status, [...handed.statuses])))
    .orderBy(tasks.stateSince, tasks.id)
    .limit(limit)
}

/** Tasks of the actor's sight (a handler: own ones) finished since a day, newest first. */
export async function listFinishedSince(actor: Actor, day: string, limit: number): Promise<TodoRow[]> {
  const own = handedOn[actor.role]?.by === 'handlerId' ? eq(tasks.handlerId, actor.userId) : undefined
  // The plus keeps SQLite from gathering all finished tasks by their state to sort them: it walks back by the day and stops.
  const isFinished = inArray(sql`+${tasks.status}`, ['done', 'closed'])
  return shownTasks()
    .where(and(inTaskScope(visibleTo(actor)), own, isFinished, gte(tasks.completedOn, day)))
    .orderBy(desc(tasks.completedOn), desc(tasks.id))
    .limit(limit)
}
