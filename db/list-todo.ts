import { and, desc, eq, exists, gte, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/people'
import { overseenBy, visibleTo } from '@/domain/policy'
import type { LightBounds } from '@/domain/task/light'
import { reviewStatuses, type Task } from '@/domain/task/task'
import type { TodoFacts } from '@/domain/task/todo'
import { reader } from './client'
import { lightColourSql, openOccurrenceDue } from './light-sql'
import { supportingUnits, tasks, units, users } from './schema'
import { inTaskScope, unitsUnder } from './scope-sql'

/** Tasks that ask something of this person now, with what the list needs to judge each; no names yet, there may be many. */
export async function listTodoFacts(actor: Actor, bounds: LightBounds): Promise<TodoFacts[]> {
  const where = waitsFor(actor, bounds)
  if (!where) return []
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
      returnNote: tasks.returnNote,
      handlerId: tasks.handlerId,
      openOccurrenceDue: sql<string | null>`case when ${tasks.period} is not null then ${openOccurrenceDue} end`,
      isSupporting: sql<number>`${owesPart(actor)}`,
    })
    .from(tasks)
    .where(where)
  return rows.map((row) => ({ ...row, isSupporting: row.isSupporting === 1 }))
}

function waitsFor(actor: Actor, bounds: LightBounds): SQL | undefined {
  const scope = inTaskScope(overseenBy(actor))
  // Who acts for a unit stands in it; seeing reaches below, acting does not.
  const isLead = eq(tasks.leadUnitId, actor.unitId)
  const isRunning = eq(tasks.status, 'inProgress')
  const wasObjected = and(eq(tasks.status, 'draft'), eq(tasks.objected, true))
  switch (actor.role) {
    case 'handler':
      return or(
        and(eq(tasks.handlerId, actor.userId), isRunning, isLead),
        and(isLead, eq(tasks.status, 'assigned')),
        and(isRunning, owesPart(actor)),
      )
    case 'head':
      return or(
        and(isLead, inArray(tasks.status, ['assigned', 'unitReview'])),
        and(isLead, isRunning, eq(lightColourSql(bounds), 'red')),
        and(isRunning, owesPart(actor)),
      )
    case 'coordinator':
      return and(scope, or(and(eq(tasks.status, 'officeReview'), notSubmittedBy(actor)), wasObjected))
    case 'director':
      return and(scope, or(and(eq(tasks.status, 'done'), notOwn(actor)), wasObjected))
    case 'leader':
      return and(
        scope,
        eq(tasks.status, 'leaderReview'),
        notSubmittedBy(actor),
        or(isNull(tasks.leaderId), eq(tasks.leaderId, actor.userId)),
      )
    default:
      return undefined
  }
}

// Those who completed or submitted a task may not close it, so it does not wait for them.
const notOwn = (actor: Actor): SQL | undefined =>
  and(or(isNull(tasks.completedBy), ne(tasks.completedBy, actor.userId)), notSubmittedBy(actor))

const notSubmittedBy = ({ userId }: Actor): SQL | undefined =>
  or(isNull(tasks.submittedBy), ne(tasks.submittedBy, userId))

const owesPart = ({ unitId }: Actor): SQL =>
  exists(
    reader()
      .select({ one: sql`1` })
      .from(supportingUnits)
      .where(
        and(
          eq(supportingUnits.taskId, tasks.id),
          eq(supportingUnits.unitId, unitId),
          isNull(supportingUnits.answeredAt),
          eq(supportingUnits.waivedReason, ''),
        ),
      ),
  )

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
  const where = handedOn(actor)
  if (!where) return []
  return shownTasks()
    .where(and(inTaskScope(visibleTo(actor)), where))
    .orderBy(tasks.stateSince, tasks.id)
    .limit(limit)
}

function handedOn({ role, userId, unitPath }: Actor): SQL | undefined {
  const isLead = inArray(tasks.leadUnitId, unitsUnder(`${unitPath}%`))
  switch (role) {
    case 'handler':
      return and(eq(tasks.handlerId, userId), inArray(tasks.status, [...reviewStatuses]))
    case 'head':
      return and(isLead, inArray(tasks.status, ['officeReview', 'leaderReview']))
    case 'coordinator':
      return and(eq(tasks.completedBy, userId), inArray(tasks.status, ['leaderReview', 'done']))
    default:
      return undefined
  }
}

/** Tasks of the actor's sight (a handler: own ones) finished since a day, newest first. */
export async function listFinishedSince(actor: Actor, day: string, limit: number): Promise<TodoRow[]> {
  const own = actor.role === 'handler' ? eq(tasks.handlerId, actor.userId) : undefined
  return shownTasks()
    .where(
      and(inTaskScope(visibleTo(actor)), own, inArray(tasks.status, ['done', 'closed']), gte(tasks.completedOn, day)),
    )
    .orderBy(desc(tasks.completedOn), desc(tasks.id))
    .limit(limit)
}
