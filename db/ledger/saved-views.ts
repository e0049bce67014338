import { and, asc, eq, getTableColumns, or, type SQL, sql } from 'drizzle-orm'
import type { SavedView } from '@/domain/saved-view'
import { type Database, prepareOnce } from '../client'
import { savedViews, units } from '../schema'

type Person = { userId: string; unitPath: string }
type Place = ReturnType<typeof sql.placeholder>

const isOwn = (userId: string | Place): SQL => eq(savedViews.userId, userId)
/** The person's own, and those shared with a body that they belong to. */
const isSeen = ({ userId, unitPath }: Person | Record<keyof Person, Place>) =>
  or(isOwn(userId), sql`${unitPath} like ${units.path} || '%'`)

const viewsQuery = (on: Database, where: SQL | undefined) =>
  on
    .select({ ...getTableColumns(savedViews), unitName: units.shortName })
    .from(savedViews)
    .leftJoin(units, eq(units.id, savedViews.unitId))
    .where(where)
    .orderBy(asc(savedViews.createdAt), asc(savedViews.id))

/** The views that somebody sees, the oldest first, each with the body that it is shared with. */
export const listSeenViews = (on: Database, { userId, unitPath }: Person) =>
  prepareOnce(on, 'seen views', seenQuery).execute({ userId, unitPath })

const seenQuery = (on: Database) =>
  viewsQuery(on, isSeen({ userId: sql.placeholder('userId'), unitPath: sql.placeholder('unitPath') })).prepare()

/** One of them, or undefined. */
export async function findSeenView(on: Database, person: Person, id: string): Promise<SavedView | undefined> {
  const [row] = await viewsQuery(on, and(isSeen(person), eq(savedViews.id, id)))
  return row
}

/** The views that a person made. */
export const listOwnViews = (on: Database, userId: string): Promise<SavedView[]> =>
  on.select().from(savedViews).where(isOwn(userId))

export const addView = (tx: Database, view: SavedView): Promise<unknown> => tx.insert(savedViews).values(view)

/** Gives a view another name, and shares it or not. */
export const saveView = (tx: Database, { id, name, unitId }: SavedView): Promise<unknown> =>
  tx.update(savedViews).set({ name, unitId }).where(eq(savedViews.id, id))

export const dropView = (tx: Database, id: string): Promise<unknown> =>
  tx.delete(savedViews).where(eq(savedViews.id, id))
