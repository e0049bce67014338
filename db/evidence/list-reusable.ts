import { and, desc, eq, getTableColumns, inArray, isNotNull, ne, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '@/domain/people'
import { visibleTo } from '@/domain/scope'
import type { Database } from '../client'
import { evidence, tasks } from '../schema'
import { inTaskScope, isTaskInScope } from '../sql/scope-sql'

/** A file that a unit has handed in on another task, with that task's number and title. */
export type ReusableFile = Awaited<ReturnType<typeof rowsOf>>[number]

const mostRead = 200

/**
 * Files that the actor's unit has handed in on tasks other than this one, the newest first and each once, however often it was
 * handed in: on tasks that it leads, or by the actor's own hand, of those that the actor may see. What a newer version replaced, or
 * stands on this task already, is not among them.
 */
export async function listReusable(on: Database, actor: Actor, taskId: string, words: string): Promise<ReusableFile[]> {
  return eachOnce(
    await rowsOf(on, and(isReusable(on, actor, taskId), words ? holdsWords(words) : undefined)).limit(mostRead),
  )
}

/** Those of them with these ids: an id of another unit's file finds nothing. */
export const findReusable = (on: Database, actor: Actor, taskId: string, ids: string[]): Promise<ReusableFile[]> =>
  rowsOf(on, and(isReusable(on, actor, taskId), inArray(evidence.id, ids)))

/** The newest piece over each file. */
export function eachOnce(rows: ReusableFile[]): ReusableFile[] {
  const seen = new Set<string | null>()
  return rows.filter(({ fileHash }) => !seen.has(fileHash) && seen.add(fileHash))
}

function isReusable(on: Database, actor: Actor, taskId: string): SQL | undefined {
  const scope = visibleTo(actor)
  const standing = on
    .select({ hash: evidence.fileHash })
    .from(evidence)
    .where(
      and(eq(evidence.taskId, taskId), isNotNull(evidence.fileHash), inArray(evidence.state, ['pending', 'accepted'])),
    )
  return and(
    ne(evidence.taskId, taskId),
    eq(evidence.kind, 'file'),
    isNotNull(evidence.fileHash),
    ne(evidence.state, 'superseded'),
    scope.kind === 'unit' ? isOfTasks(on, inTaskScope(scope)) : isTaskInScope(scope),
    or(eq(tasks.leadUnitId, actor.unitId), eq(evidence.uploadedBy, actor.userId)),
    notInArray(evidence.fileHash, standing),
  )
}

// A unit's tasks are few among all: they are looked up first, and no other evidence is read.
const isOfTasks = (on: Database, where: SQL): SQL =>
  inArray(evidence.taskId, on.select({ id: tasks.id }).from(tasks).where(where))

function holdsWords(words: string): SQL | undefined {
  const texts = [evidence.title, evidence.fileName, tasks.title, tasks.number]
  return or(...texts.map((text) => sql`instr(lower(${text}), ${words.toLowerCase()}) > 0`))
}

const rowsOf = (on: Database, where: SQL | undefined) =>
  on
    .select({ ...getTableColumns(evidence), taskNumber: tasks.number, taskTitle: tasks.title })
    .from(evidence)
    .innerJoin(tasks, eq(tasks.id, evidence.taskId))
    .where(where)
    .orderBy(desc(evidence.uploadedAt), desc(evidence.id))
