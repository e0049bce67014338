import { and, asc, eq, gte, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { reader } from '../client'
import { comments, notifications } from '../schema'
import { hasNoMail } from './act-key'
import type { Notification } from './notifications'

/** What somebody was told of one kind at an instant and has not read. */
export const listUnreadOfAct = (userId: string, kind: string, at: string): Promise<Notification[]> =>
  list(userId, [kind], eq(notifications.createdAt, at))

/** What somebody was told of these kinds from an instant and before another, has not read and was not mailed at once. */
export const listUnreadNews = (
  userId: string,
  kinds: readonly string[],
  { from, until }: { from: string; until: string },
): Promise<Notification[]> =>
  list(userId, kinds, gte(notifications.createdAt, from), lt(notifications.createdAt, until), hasNoMail())

const list = (userId: string, kinds: readonly string[], ...conditions: SQL[]): Promise<Notification[]> =>
  reader()
    .select()
    .from(notifications)
    .where(
      and(
        eq(notifications.userId, userId),
        isNull(notifications.readAt),
        inArray(notifications.kind, [...kinds]),
        isStanding(),
        ...conditions,
      ),
    )
    .orderBy(asc(notifications.createdAt), asc(notifications.id))

/** True of a notice that tells of no comment, or of one that was not taken back. */
export const isStanding = (): SQL => sql`coalesce(json_extract(${notifications.facts}, '$.commentId'), '') not in (
  select ${comments.id} from ${comments} where ${comments.takenBackAt} is not null and ${comments.taskId} = ${notifications.taskId})`
