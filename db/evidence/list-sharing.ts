import { and, eq, inArray, isNotNull, lte, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Scope } from '@/domain/scope'
import { type Database, prepareOnce, reader } from '../client'
import { pick } from '../columns'
import { evidence, tasks } from '../schema'
import { isTaskInScope } from '../sql/scope-sql'

/** Another task of the scope on which a file stands too; `total`: how many there are of that file. */
export type Sharing = { hash: string; taskId: string; number: string; total: number }

/** The other tasks in sight on which the files of a task stand as well, the first `most` of each file. */
export async function listSharing(scope: Scope, taskId: string, most: number): Promise<Sharing[]> {
  const path = scope.kind === 'none' ? '' : scope.path
  const query = prepareOnce(reader(), `sharing ${scope.kind}`, (on) => sharingQuery(on, scope))
  const rows = await query.execute({ taskId, most, path: `${path}%` })
  return rows.map(({ hash, number, taskId, total }) => ({ hash: hash ?? '', number: number ?? '', taskId, total }))
}

function sharingQuery(on: Database, scope: Scope) {
  const placed = placeSharing(on, scope, sql.placeholder('taskId'))
  return on
    .select()
    .from(placed)
    .where(lte(placed.place, sql.placeholder('most')))
    .orderBy(placed.hash, sql`${placed.place}`)
    .prepare()
}

function placeSharing(on: Database, scope: Scope, taskId: ReturnType<typeof sql.placeholder>) {
  const own = alias(evidence, 'own')
  const hashes = on
    .select({ hash: own.fileHash })
    .from(own)
    .where(and(eq(own.taskId, taskId), isNotNull(own.fileHash)))
  const shared = on
    .selectDistinct({ hash: evidence.fileHash, ...pick(tasks, 'id', 'number', 'numberYear', 'numberSeq') })
    .from(evidence)
    .innerJoin(tasks, eq(tasks.id, evidence.taskId))
    .where(
      and(
        inArray(evidence.fileHash, hashes),
        ne(evidence.taskId, taskId),
        isTaskInScope(scope, sql.placeholder('path')),
      ),
    )
    .as('shared')
  const { hash, id, number, numberYear, numberSeq } = shared
  const place = sql<number>`row_number() over (partition by ${hash} order by ${numberYear}, ${numberSeq}, ${id})`
  const total = sql<number>`count(*) over (partition by ${hash})`
  return on
    .select({ hash, taskId: id, number, place: place.as('place'), total: total.as('total') })
    .from(shared)
    .as('placed')
}
