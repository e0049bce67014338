import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, prepareOnce } from '../client'
import { countNotices } from '../notices/notifications'
import { notifications, units } from '../schema'

/** What the head of every page tells, in one prepared query: the name of the root unit, how much the user has not read. */
export async function findFrame(on: Database, root: string, userId: string) {
  const [found] = await prepareOnce(on, 'frame', frameQuery).execute({ root, userId })
  return found
}

function frameQuery(on: Database) {
  const isUnread = and(eq(notifications.userId, sql.placeholder('userId')), isNull(notifications.readAt))
  return on
    .select({
      district: units.shortName,
      unread: sql<number>`(select ${countNotices} from ${notifications} where ${isUnread})`,
    })
    .from(units)
    .where(eq(units.id, sql.placeholder('root')))
    .prepare()
}
