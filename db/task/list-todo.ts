import { and, desc, eq, gte, inArray } from 'drizzle-orm'
import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import type { LightBounds } from '@/domain/task/light'
import type { Task } from '@/domain/task/task'
import { handedOn, type TodoFacts } from '@/domain/task/todo'
import { reader } from '../client'
import { tasks, units, users } from '../schema'
import { openOccurrenceDue } from '../sql/light-sql'
import { inTaskScope } from '../sql/scope-sql'
import { askSql, waitsForSql } from '../sql/waits-for-sql'

/** Tasks that ask something of this person now, with what the list needs to judge each; no names yet, there may be many. */
export async function listTodoFacts(actor: Actor, bounds: LightBounds): Promise<TodoFacts[]> {
  const rows = await reader()
    .select({
      id: tasks.id,
      status: tasks.status,
      outcome: tasks.outcome,
      priority: tasks.priority,
      due: tasks.due,
      assignedOn: tasks.assignedOn,
      signDue: tasks.signDue,
      submittedOn: tasks.submittedOn,
      completedOn: tasks.completedOn,
      lateBefore: tasks.lateBefore,
      percent: tasks.percent,
      stateSince: tasks.stateSince,
      openOccurrenceDue,
      ask: askSql(actor, bounds),
    })
    .from(tasks)
    .where(waitsForSql(actor, bounds))
  return rows.flatMap(({ ask, ...row }) => (ask ? [{ ...row, ask }] : []))
}

/** What a line of the list tells beside the entry itself. */
export type TodoRow = Pick<
  Task,
  | 'id'
  | 'number'
  | 'title'
  | 'status'
  | 'outcome'
  | 'priority'
  | 'due'
  | 'originalDue'
  | 'assignedOn'
  | 'returnNote'
  | 'leadUnitId'
  | 'submittedOn'
  | 'completedOn'
  | 'lateBefore'
  | 'stateSince'
> & { leadUnitName: string | null; handlerName: string | null }

const shown = {
  id: tasks.id,
  number: tasks.number,
  title: tasks.title,
  status: tasks.status,
  outcome: tasks.outcome,
  priority: tasks.priority,
  due: tasks.due,
  originalDue: tasks.originalDue,
  assignedOn: tasks.assignedOn,
  returnNote: tasks.returnNote,
  leadUnitId: tasks.leadUnitId,
  submittedOn: tasks.submittedOn,
  completedOn: tasks.completedOn,
  lateBefore: tasks.lateBefore,
  stateSince: tasks.stateSince,
  leadUnitName: units.shortName,
  handlerName: users.name,
}

const shownTasks = () =>
  reader()
    .select(shown)
    .from(tasks)
    .leftJoin(units, eq(units.id, tasks.leadUnitId))
    .leftJoin(users, eq(users.id, tasks.handlerId))
    .$dynamic()

/** The lines of the tasks with these ids, by id. */
export async function listTodoRows(ids: string[]): Promise<Map<string, TodoRow>> {
  if (!ids.length) return new Map()
  const rows = await shownTasks().where(inArray(tasks.id, ids))
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
  return shownTasks()
    .where(
      and(inTaskScope(visibleTo(actor)), own, inArray(tasks.status, ['done', 'closed']), gte(tasks.completedOn, day)),
    )
    .orderBy(desc(tasks.completedOn), desc(tasks.id))
    .limit(limit)
}
