import { and, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { ensureSaved } from '../engine/ensure-saved'
import { newId } from '../id'
import { commitmentShortcomings, commitments } from '../schema'
import type { Commitment } from './find-plan'

/** Adds a commitment. */
export async function addCommitment(tx: Database, commitment: Commitment): Promise<void> {
  await tx.insert(commitments).values(commitment)
}

/** Writes a changed commitment over the version it was read at, as the next one. Throws `Refusal('staleVersion')`. */
export async function saveCommitment(tx: Database, { id, version, ...values }: Commitment): Promise<void> {
  const saved = await tx
    .update(commitments)
    .set({ ...values, version: version + 1 })
    .where(and(eq(commitments.id, id), eq(commitments.version, version)))
    .returning({ id: commitments.id })
  ensureSaved(saved, version)
}

/** Sets which shortcomings a commitment answers. */
export async function replaceLinks(tx: Database, commitmentId: string, shortcomingIds: string[]): Promise<void> {
  await tx.delete(commitmentShortcomings).where(eq(commitmentShortcomings.commitmentId, commitmentId))
  await addLinks(tx, commitmentId, shortcomingIds)
}

/** Adds which shortcomings a commitment answers. */
export async function addLinks(tx: Database, commitmentId: string, shortcomingIds: string[]): Promise<void> {
  if (!shortcomingIds.length) return
  await tx
    .insert(commitmentShortcomings)
    .values(shortcomingIds.map((shortcomingId) => ({ id: newId(), commitmentId, shortcomingId })))
}

/** Takes away a commitment that was merged into another, once its draft task is gone. */
export async function removeCommitment(tx: Database, id: string): Promise<void> {
  await tx.delete(commitments).where(eq(commitments.id, id))
}
