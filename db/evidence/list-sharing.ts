import { and, eq, inArray, isNotNull, lte, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Scope } from '@/domain/scope'
import { reader } from '../client'
import { pick } from '../columns'
import { evidence, tasks } from '../schema'
import { isTaskInScope } from '../sql/scope-sql'

/** Another task of the scope on which a file stands too; `total`: how many there are of that file. */
export type Sharing = { hash: string; taskId: string; number: string; total: number }

/** The other tasks in sight on which the files of a task stand as well, the first `most` of each file. */
export async function listSharing(scope: Scope, taskId: string, most: number): Promise<Sharing[]> {
  const placed = placeSharing(scope, taskId)
  const rows = await reader()
    .select()
    .from(placed)
    .where(lte(placed.place, most))
    .orderBy(placed.hash, sql`${placed.place}`)
  return rows.map(({ hash, number, taskId, total }) => ({ hash: hash ?? '', number: number ?? '', taskId, total }))
}

function placeSharing(scope: Scope, taskId: string) {
  const own = alias(evidence, 'own')
  const hashes = reader()
    .select({ hash: own.fileHash })
    .from(own)
    .where(and(eq(own.taskId, taskId), isNotNull(own.fileHash)))
  const shared = reader()
    .selectDistinct({ hash: evidence.fileHash, ...pick(tasks, 'id', 'number', 'numberYear', 'numberSeq') })
    .from(evidence)
    .innerJoin(tasks, eq(tasks.id, evidence.taskId))
    .where(and(inArray(evidence.fileHash, hashes), ne(evidence.taskId, taskId), isTaskInScope(scope)))
    .as('shared')
  const { hash, id, number, numberYear, numberSeq } = shared
  const place = sql<number>`row_number() over (partition by ${hash} order by ${numberYear}, ${numberSeq}, ${id})`
  const total = sql<number>`count(*) over (partition by ${hash})`
  return reader()
    .select({ hash, taskId: id, number, place: place.as('place'), total: total.as('total') })
    .from(shared)
    .as('placed')
}
