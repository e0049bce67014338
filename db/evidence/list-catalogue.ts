import { and, asc, desc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { CatalogueFilter, CataloguePage } from '@/domain/task/evidence/catalogue'
import { reader } from '../client'
import { readCursor, writeCursor } from '../ledger/cursor'
import { commitments, evidence, standards, tasks, units, users } from '../schema'
import { catalogueWhere } from './catalogue-where'

/** A piece of evidence with what it proves. */
export type CatalogueRow = Awaited<ReturnType<typeof rowsOf>>[number]
export type CatalogueSlice = { rows: CatalogueRow[]; previous: string | null; next: string | null }

/** One page of `size` pieces, the newest first, with the keys of the neighbouring pages. */
export async function listCatalogue(
  scope: Scope,
  filter: CatalogueFilter,
  { after, before }: CataloguePage,
  size: number,
  today: string,
): Promise<CatalogueSlice> {
  const from = readCursor(before ?? after, 2)
  const isBack = before !== null && from !== null
  const key = sql`(${evidence.uploadedAt}, ${evidence.id})`
  const beyond = from && (isBack ? sql`${key} > (${from[0]}, ${from[1]})` : sql`${key} < (${from[0]}, ${from[1]})`)
  const order = isBack ? asc : desc
  const where = and(catalogueWhere(scope, filter, today), beyond ?? undefined)
  const found = await rowsOf(where)
    .orderBy(order(evidence.uploadedAt), order(evidence.id))
    .limit(size + 1)
  const rows = isBack ? found.slice(0, size).reverse() : found.slice(0, size)
  const hasMore = found.length > size
  return {
    rows,
    previous: isBack ? keyIf(hasMore, rows[0]) : keyIf(from !== null, rows[0]),
    next: isBack ? keyIf(true, rows.at(-1)) : keyIf(hasMore, rows.at(-1)),
  }
}

/** The first pieces of a filter, so many at most, task by task and standard by standard. */
export const listBundleRows = (
  scope: Scope,
  filter: CatalogueFilter,
  most: number,
  today: string,
): Promise<CatalogueRow[]> =>
  rowsOf(catalogueWhere(scope, filter, today))
    .orderBy(
      tasks.numberYear,
      tasks.numberSeq,
      tasks.id,
      sql`${standards.position} is null`,
      standards.position,
      evidence.uploadedAt,
      evidence.id,
    )
    .limit(most)

/** How many pieces a filter holds, and the bytes of their files. */
export async function countCatalogue(
  scope: Scope,
  filter: CatalogueFilter,
  today: string,
): Promise<{ count: number; bytes: number }> {
  const [row] = await reader()
    .select({ count: sql<number>`count(*)`, bytes: sql<number>`coalesce(sum(${evidence.size}), 0)` })
    .from(evidence)
    .innerJoin(tasks, eq(tasks.id, evidence.taskId))
    .where(catalogueWhere(scope, filter, today))
  return row ?? { count: 0, bytes: 0 }
}

const keyIf = (isThere: boolean, row: CatalogueRow | undefined): string | null =>
  isThere && row ? writeCursor([row.uploadedAt, row.id]) : null

function rowsOf(where: SQL | undefined) {
  return reader()
    .select({
      ...getTableColumns(evidence),
      taskNumber: tasks.number,
      taskTitle: tasks.title,
      leadUnitName: units.shortName,
      uploaderName: users.name,
      standardPosition: standards.position,
      standardText: standards.text,
      sentence: commitments.text,
    })
    .from(evidence)
    .innerJoin(tasks, eq(tasks.id, evidence.taskId))
    .innerJoin(commitments, eq(commitments.id, tasks.commitmentId))
    .innerJoin(users, eq(users.id, evidence.uploadedBy))
    .leftJoin(units, eq(units.id, tasks.leadUnitId))
    .leftJoin(standards, eq(standards.id, evidence.standardId))
    .where(where)
}
