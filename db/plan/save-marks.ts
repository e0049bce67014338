import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Database } from '../client'
import { sentenceMarks } from '../schema'
import type { SentenceMark } from './find-plan'

/** Adds marks of sentences that are no commitments. */
export async function addMarks(tx: Database, marks: SentenceMark[]): Promise<void> {
  if (marks.length) await tx.insert(sentenceMarks).values(marks)
}

/** Turns the reader's open proposals among `ids` into a person's decision; gives how many there were. */
export async function acceptMarks(tx: Database, ids: string[], userId: string, at: string): Promise<number> {
  if (!ids.length) return 0
  const changed = await tx
    .update(sentenceMarks)
    .set({ markedBy: userId, markedAt: at })
    .where(and(inArray(sentenceMarks.id, ids), isNull(sentenceMarks.markedBy)))
    .returning({ id: sentenceMarks.id })
  return changed.length
}

/** Changes where a mark stands in the text, and its words. */
export async function saveMarkRange(
  tx: Database,
  { id, start, end, text }: Pick<SentenceMark, 'id' | 'start' | 'end' | 'text'>,
): Promise<void> {
  await tx.update(sentenceMarks).set({ start, end, text }).where(eq(sentenceMarks.id, id))
}

/** Takes marks away. */
export async function removeMarks(tx: Database, marks: Pick<SentenceMark, 'id'>[]): Promise<void> {
  const ids = marks.map(({ id }) => id)
  if (ids.length) await tx.delete(sentenceMarks).where(inArray(sentenceMarks.id, ids))
}
