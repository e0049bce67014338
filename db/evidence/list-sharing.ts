import { and, eq, inArray, isNotNull, ne } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Scope } from '@/domain/scope'
import { reader } from '../client'
import { evidence, tasks } from '../schema'
import { isTaskInScope } from '../sql/scope-sql'

/** Another task of the scope on which a file stands too. */
export type Sharing = { hash: string; taskId: string; number: string }

/** The other tasks in sight on which the files of a task stand as well. */
export async function listSharing(scope: Scope, taskId: string): Promise<Sharing[]> {
  const own = alias(evidence, 'own')
  const hashes = reader()
    .select({ hash: own.fileHash })
    .from(own)
    .where(and(eq(own.taskId, taskId), isNotNull(own.fileHash)))
  const rows = await reader()
    .selectDistinct({ hash: evidence.fileHash, taskId: tasks.id, number: tasks.number })
    .from(evidence)
    .innerJoin(tasks, eq(tasks.id, evidence.taskId))
    .where(and(inArray(evidence.fileHash, hashes), ne(evidence.taskId, taskId), isTaskInScope(scope)))
    .orderBy(tasks.numberYear, tasks.numberSeq)
  return rows.map(({ hash, number, ...row }) => ({ ...row, hash: hash ?? '', number: number ?? '' }))
}
