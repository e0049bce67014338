import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Comment } from '@/domain/task/talk/comment'
import { type Database, prepareOnce, reader } from '../client'
import { comments, units, users } from '../schema'

export type NamedComment = Comment & { userName: string; unitName: string }

/** Keeps a comment. */
export async function addComment(tx: Database, comment: Comment): Promise<void> {
  await tx.insert(comments).values(comment)
}

/** One comment on a task, or undefined. */
export async function findComment(on: Database, taskId: string, id: string): Promise<Comment | undefined> {
  const [row] = await on
    .select()
    .from(comments)
    .where(and(eq(comments.taskId, taskId), eq(comments.id, id)))
  return row
}

/** Some comments on a task, the newest first, with how many there are in all; of those that were taken back no text is read. */
export async function listCommentsOf(
  taskId: string,
  { from, size }: { from: number; size: number },
): Promise<{ comments: NamedComment[]; total: number }> {
  const rows = await prepareOnce(reader(), 'comments of a task', commentsQuery).execute({ taskId, from, size })
  return { comments: rows.map(({ total: _, ...comment }) => comment), total: rows[0]?.total ?? 0 }
}

const commentsQuery = (on: Database) =>
  on
    .select({
      id: comments.id,
      taskId: comments.taskId,
      text: sql<string>`iif(${comments.takenBackAt} is null, ${comments.text}, '')`,
      userId: comments.userId,
      unitId: comments.unitId,
      role: comments.role,
      deputyFor: comments.deputyFor,
      at: comments.at,
      takenBackAt: comments.takenBackAt,
      userName: users.name,
      unitName: units.shortName,
      total: sql<number>`count(*) over ()`,
    })
    .from(comments)
    .innerJoin(users, eq(users.id, comments.userId))
    .innerJoin(units, eq(units.id, comments.unitId))
    .where(eq(comments.taskId, sql.placeholder('taskId')))
    .orderBy(desc(comments.at), desc(comments.id))
    .limit(sql.placeholder('size'))
    .offset(sql.placeholder('from'))
    .prepare()

/** Notes that a comment was taken back. */
export async function takeBackComment(tx: Database, id: string, at: string): Promise<void> {
  await tx
    .update(comments)
    .set({ takenBackAt: at })
    .where(and(eq(comments.id, id), isNull(comments.takenBackAt)))
}
