import { and, asc, eq, gt, inArray, lte } from 'drizzle-orm'
import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import type { LightBounds } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import { reader } from '../client'
import { pick } from '../columns'
import { tasks, units } from '../schema'
import { inTaskScope } from '../sql/scope-sql'
import { heardAtSql, isSilentSql } from '../sql/silence-sql'

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

const shown = () =>
  reader()
    .select({
      ...pick(tasks, 'id', 'number', 'title', 'due', 'handlerId', 'leadUnitId'),
      leadUnitName: units.shortName,
      heardAt: heardAtSql,
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

/** Silent tasks in the actor's sight; longest silent first. */
export async function listSilent(actor: Actor, bounds: LightBounds): Promise<Reminder[]> {
  return shown()
    .where(and(inTaskScope(visibleTo(actor)), isSilentSql(bounds)))
    .orderBy(asc(heardAtSql), asc(tasks.id))
}
