import { and, asc, eq, gte, isNull, lt } from 'drizzle-orm'
import type { NoticeFacts } from '@/domain/notice-facts'
import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import { reader } from '../client'
import { pick } from '../columns'
import { notifications, tasks, units } from '../schema'
import { inTaskScope } from '../sql/scope-sql'
import { hasNoMail } from './act-key'
import { isStanding } from './list-unread'

/** A notice about a task, with the task as a digest names it. */
export type ToldTask = {
  id: string
  number: string | null
  title: string
  due: string | null
  leadUnitName: string | null
  facts: NoticeFacts
}

/**
 * What the actor was told of one kind about tasks in sight between two instants and has not read, oldest first; nothing of a comment that
 * was taken back, and nothing that was mailed at once.
 */
export async function listTold(actor: Actor, kind: string, span: { from: string; until: string }): Promise<ToldTask[]> {
  return reader()
    .select({
      ...pick(tasks, 'id', 'number', 'title', 'due'),
      leadUnitName: units.shortName,
      facts: notifications.facts,
    })
    .from(notifications)
    .innerJoin(tasks, eq(tasks.id, notifications.taskId))
    .leftJoin(units, eq(units.id, tasks.leadUnitId))
    .where(
      and(
        eq(notifications.userId, actor.userId),
        isNull(notifications.readAt),
        eq(notifications.kind, kind),
        gte(notifications.createdAt, span.from),
        lt(notifications.createdAt, span.until),
        inTaskScope(visibleTo(actor)),
        isStanding(),
        hasNoMail(),
      ),
    )
    .orderBy(asc(notifications.createdAt), asc(notifications.id))
}
