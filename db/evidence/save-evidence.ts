import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Evidence, EvidenceState } from '@/domain/task/task'
import type { Database } from '../client'
import { evidence } from '../schema'

/** Adds pieces of evidence. */
export async function addEvidence(tx: Database, rows: Evidence[]): Promise<void> {
  if (rows.length) await tx.insert(evidence).values(rows)
}

/** Takes a piece of evidence away that nobody has judged yet; the file itself stays. */
export async function removeEvidence(tx: Database, id: string): Promise<boolean> {
  const gone = await tx
    .delete(evidence)
    .where(and(eq(evidence.id, id), eq(evidence.state, 'pending')))
    .returning({ id: evidence.id })
  return gone.length === 1
}

/** Makes a task's proof history at a reopening, so that each standard asks for it again; what was rejected stays so. */
export async function lapseEvidence(tx: Database, taskId: string): Promise<void> {
  await tx
    .update(evidence)
    .set({ state: 'lapsed' })
    .where(and(eq(evidence.taskId, taskId), inArray(evidence.state, ['pending', 'accepted'])))
}

/** Records a reviewer's judgement on pieces of evidence. */
export async function judgeEvidence(
  tx: Database,
  ids: string[],
  judgement: { state: EvidenceState; reviewNote: string; reviewedBy: string },
): Promise<void> {
  await tx.update(evidence).set(judgement).where(inArray(evidence.id, ids))
}

/** Lets proof of standards that go answer none; it stays with its task. */
export async function freeEvidence(tx: Database, standardIds: readonly string[]): Promise<void> {
  await tx
    .update(evidence)
    .set({ standardId: null })
    .where(inArray(evidence.standardId, [...standardIds]))
}

/** Puts a piece out of force since a newer version stands in its place; how it stood is kept. */
export async function supersedeEvidence(tx: Database, { id, state }: Pick<Evidence, 'id' | 'state'>): Promise<void> {
  await tx.update(evidence).set({ state: 'superseded', heldState: state }).where(eq(evidence.id, id))
}

/** Puts a superseded piece back as it stood, since the newer version was taken back. */
export async function restoreEvidence(tx: Database, id: string): Promise<void> {
  await tx
    .update(evidence)
    .set({ state: sql`${evidence.heldState}`, heldState: null })
    .where(and(eq(evidence.id, id), eq(evidence.state, 'superseded')))
}

/** Lets a piece stand by a report that was made from it. */
export async function tieEvidence(tx: Database, id: string, updateId: string): Promise<void> {
  await tx.update(evidence).set({ updateId }).where(eq(evidence.id, id))
}
