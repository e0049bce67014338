import { and, asc, desc, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { pick } from '../columns'
import { publicPages, snapshots, units } from '../schema'

/** A body whose public page was opened or shut. */
export type PublicPageRow = { unitId: string; isOpen: boolean; changedAt: string }

/** What is told of a published snapshot before its data are read. */
export type PublishedRow = {
  id: string
  number: number
  publishedOn: string
  correction: string
  hash: string
}

/** Opens or shuts a body's public page. */
export async function savePublicPage(tx: Database, row: typeof publicPages.$inferInsert): Promise<void> {
  const { unitId, ...rest } = row
  await tx
    .insert(publicPages)
    .values(row)
    .onConflictDoUpdate({ target: publicPages.unitId, set: { ...rest } })
}

/** The bodies whose page was ever opened. */
export const listPublicPages = (on: Database): Promise<PublicPageRow[]> =>
  on.select(pick(publicPages, 'unitId', 'isOpen', 'changedAt')).from(publicPages)

/** True of a body whose public page is open. */
export async function isPublicPageOpen(on: Database, unitId: string): Promise<boolean> {
  const [row] = await on.select(pick(publicPages, 'isOpen')).from(publicPages).where(eq(publicPages.unitId, unitId))
  return row?.isOpen ?? false
}

/** The years that bodies with an open page have published, in the order of the bodies, the newest year first. */
export const listPublicYears = (on: Database) =>
  on
    .selectDistinct({ unitId: units.id, name: units.name, position: units.position, year: snapshots.year })
    .from(snapshots)
    .innerJoin(publicPages, and(eq(publicPages.unitId, snapshots.unitId), eq(publicPages.isOpen, true)))
    .innerJoin(units, eq(units.id, snapshots.unitId))
    .where(eq(snapshots.state, 'published'))
    .orderBy(asc(units.position), asc(units.id), desc(snapshots.year))

/** What a body with an open page published on a year and did not withdraw, the newest first; empty where its page is shut. */
export async function listPublished(on: Database, unitId: string, year: number): Promise<PublishedRow[]> {
  const rows = await on
    .select({ ...pick(snapshots, 'id', 'number', 'publishedOn', 'hash'), correction: snapshots.reason })
    .from(snapshots)
    .innerJoin(publicPages, and(eq(publicPages.unitId, snapshots.unitId), eq(publicPages.isOpen, true)))
    .where(and(eq(snapshots.unitId, unitId), eq(snapshots.year, year), eq(snapshots.state, 'published')))
    .orderBy(desc(snapshots.number))
  return rows.flatMap(({ number, publishedOn, hash, ...row }) =>
    number && publishedOn && hash ? [{ ...row, number, publishedOn, hash }] : [],
  )
}

/** The published data of a snapshot, byte for byte; undefined where it is not published. */
export async function findPublished(on: Database, id: string): Promise<string | undefined> {
  const [row] = await on
    .select(pick(snapshots, 'data'))
    .from(snapshots)
    .where(and(eq(snapshots.id, id), eq(snapshots.state, 'published')))
  return row?.data ?? undefined
}
