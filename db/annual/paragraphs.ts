import { and, asc, desc, eq, gte, inArray, isNull, sql } from 'drizzle-orm'
import type { Content } from '@/domain/annual/contents'
import type { AnnualParagraph, Wording } from '@/domain/annual/edition'
import type { Database } from '../client'
import { pick } from '../columns'
import { saveOver } from '../engine/save-over'
import { annualParagraphs, annualWordings, tasks, users } from '../schema'

/** A paragraph with the name of who wrote it last. */
export type FoundParagraph = AnnualParagraph & { writerName: string }
/** A wording with the name of who wrote it. */
export type FoundWording = Wording & { writerName: string }

/** Keeps paragraphs with their first wordings. */
export async function addParagraphs(tx: Database, paragraphs: AnnualParagraph[], wordings: Wording[]): Promise<void> {
  if (!paragraphs.length) return
  await tx.insert(annualParagraphs).values(paragraphs)
  await tx.insert(annualWordings).values(wordings)
}

/** The paragraphs of an edition in their order, those that were taken out too. */
export const listParagraphs = async (on: Database, editionId: string): Promise<FoundParagraph[]> =>
  (
    await withWriter(on)
      .where(eq(annualParagraphs.editionId, editionId))
      .orderBy(asc(annualParagraphs.content), asc(annualParagraphs.position), asc(annualParagraphs.id))
  ).map(({ paragraph, writerName }) => ({ ...paragraph, writerName }))

/** The ids of those who wrote what stands in an edition. */
export async function listWriters(on: Database, editionId: string): Promise<string[]> {
  const rows = await on
    .selectDistinct(pick(annualParagraphs, 'writtenBy'))
    .from(annualParagraphs)
    .where(and(eq(annualParagraphs.editionId, editionId), isNull(annualParagraphs.dropReason)))
  return rows.map(({ writtenBy }) => writtenBy)
}

/** A paragraph by its id, or undefined. */
export async function findParagraph(on: Database, id: string): Promise<FoundParagraph | undefined> {
  const [row] = await withWriter(on).where(eq(annualParagraphs.id, id))
  return row && { ...row.paragraph, writerName: row.writerName }
}

/** Writes a newer wording over the version it was typed on, and keeps it beside the earlier ones. Throws `Refusal('staleVersion')`. */
export async function saveWording(
  tx: Database,
  paragraph: Pick<AnnualParagraph, 'id' | 'version'>,
  wording: Wording,
  dropReason: string | null,
): Promise<void> {
  const { sentences, writtenBy, writtenAt } = wording
  await saveOver(tx, annualParagraphs, paragraph, { sentences, writtenBy, writtenAt, dropReason })
  await tx.insert(annualWordings).values(wording)
}

/** Moves a paragraph; its wording and version stay, so that nobody who writes it is disturbed. */
export async function placeParagraph(
  tx: Database,
  id: string,
  place: Pick<AnnualParagraph, 'position' | 'heading'>,
): Promise<void> {
  await tx.update(annualParagraphs).set(place).where(eq(annualParagraphs.id, id))
}

/** Makes room at a position of a content: what stands there and after moves down by one. */
export async function makeRoom(tx: Database, editionId: string, content: Content, position: number): Promise<void> {
  const { editionId: edition, content: part, position: place } = annualParagraphs
  await tx
    .update(annualParagraphs)
    .set({ position: sql`${place} + 1` })
    .where(and(eq(edition, editionId), eq(part, content), gte(place, position)))
}

/** The wordings of a paragraph, the newest first. */
export const listWordings = async (on: Database, paragraphId: string): Promise<FoundWording[]> =>
  (
    await on
      .select({ wording: annualWordings, writerName: users.name })
      .from(annualWordings)
      .innerJoin(users, eq(users.id, annualWordings.writtenBy))
      .where(eq(annualWordings.paragraphId, paragraphId))
      .orderBy(desc(annualWordings.version))
  ).map(({ wording, writerName }) => ({ ...wording, writerName }))

/** The lead unit of each of these tasks of a report; of a task elsewhere nothing is given. */
export async function listLeadUnits(on: Database, reportId: string, taskIds: readonly string[]) {
  if (!taskIds.length) return []
  return on
    .select(pick(tasks, 'id', 'leadUnitId'))
    .from(tasks)
    .where(and(eq(tasks.reportId, reportId), inArray(tasks.id, [...taskIds])))
}

const withWriter = (on: Database) =>
  on
    .select({ paragraph: annualParagraphs, writerName: users.name })
    .from(annualParagraphs)
    .innerJoin(users, eq(users.id, annualParagraphs.writtenBy))
    .$dynamic()
