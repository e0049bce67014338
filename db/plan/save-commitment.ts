import { eq } from 'drizzle-orm'
import type { Database } from '../client'
import { saveOver } from '../engine/save-over'
import { newId } from '../id'
import { commitmentShortcomings, commitments } from '../schema'
import type { Commitment } from './find-plan'

/** Adds a commitment. */
export async function addCommitment(tx: Database, commitment: Commitment): Promise<void> {
  await tx.insert(commitments).values(commitment)
}

/** Writes a changed commitment over the version it was read at, as the next one. Throws `Refusal('staleVersion')`. */
export async function saveCommitment(tx: Database, { id, version, ...values }: Commitment): Promise<void> {
  await saveOver(tx, commitments, { id, version }, values)
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

/** Takes away every link to a shortcoming. */
export async function removeLinksTo(tx: Database, shortcomingId: string): Promise<void> {
  await tx.delete(commitmentShortcomings).where(eq(commitmentShortcomings.shortcomingId, shortcomingId))
}
