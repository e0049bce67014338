import { eq } from 'drizzle-orm'
import type { Database } from '../client'
import { newId } from '../id'
import { annualReasons, users } from '../schema'

/** Why a finding is kept, and who says so. */
export type KeptFinding = { finding: string; reason: string; writerName: string }

/** Keeps the reason for a finding; a newer one takes the place of an earlier, which stays in the log. */
export async function saveReason(
  tx: Database,
  kept: { editionId: string; finding: string; reason: string; writtenBy: string; writtenAt: string },
): Promise<void> {
  const { reason, writtenBy, writtenAt } = kept
  await tx
    .insert(annualReasons)
    .values({ id: newId(), ...kept })
    .onConflictDoUpdate({
      target: [annualReasons.editionId, annualReasons.finding],
      set: { reason, writtenBy, writtenAt },
    })
}

/** The reasons that were given for findings of an edition. */
export const listReasons = (on: Database, editionId: string): Promise<KeptFinding[]> =>
  on
    .select({ finding: annualReasons.finding, reason: annualReasons.reason, writerName: users.name })
    .from(annualReasons)
    .innerJoin(users, eq(users.id, annualReasons.writtenBy))
    .where(eq(annualReasons.editionId, editionId))
