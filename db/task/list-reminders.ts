import { and, asc, eq, gt, inArray, lt, lte, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import { openStatuses } from '@/domain/task/task'
import { reader } from '../client'
import { pick } from '../columns'
import { tasks, units } from '../schema'
import { inTaskScope } from '../sql/scope-sql'

/** A task as a digest names it. */
export type Reminder = {
  id: string
  number: string | null
  title: string
  due: string | null
  leadUnitName: string | null
  handlerId: string | null
  leadUnitId: string | null
  /** When anything was last heard of it: its newest report, else the day it was signed for. */
  heardAt: string | null
}

const heardAt = sql<string | null>`coalesce(${tasks.latestProgressAt}, ${tasks.signedOn})`

const shown = () =>
  reader()
    .select({
      ...pick(tasks, 'id', 'number', 'title', 'due', 'handlerId', 'leadUnitId'),
      leadUnitName: units.shortName,
      heardAt,
    })
    .from(tasks)
    .leftJoin(units, eq(units.id, tasks.leadUnitId))
    .$dynamic()

/** Running tasks in the actor's sight that are due after a day, up to another one; soonest first. */
export async function listDueWithin(actor: Actor, after: string, until: string): Promise<Reminder[]> {
  const isSeen = inTaskScope(visibleTo(actor))
  return shown()
    .where(and(isSeen, inArray(tasks.status, [...openStatuses]), gt(tasks.due, after), lte(tasks.due, until)))
    .orderBy(asc(tasks.due), asc(tasks.id))
}

/** Tasks under way in the actor's sight of which nothing was heard since an instant; longest silent first. */
export async function listSilent(actor: Actor, since: string): Promise<Reminder[]> {
  const isSeen = inTaskScope(visibleTo(actor))
  return shown()
    .where(and(isSeen, eq(tasks.status, 'inProgress'), lt(heardAt, since)))
    .orderBy(asc(heardAt), asc(tasks.id))
}
