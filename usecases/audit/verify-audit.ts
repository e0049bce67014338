import type { TrailVerdict } from '@/db/audit/check-trail'
import { checkTrailInParts } from '@/db/audit/check-trail-in-parts'
import { findTrailState, type TrailState } from '@/db/audit/find-trail-state'
import { anchorHead } from '@/db/audit/keep-anchor'
import { hasDatabase } from '@/db/backup/backup'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'

/**
 * Walks the whole log: keyed hashes, numbers without a gap, the anchor, the triggers. What is whole is anchored at its
 * end. Throws `Refusal` noDatabase where there is none.
 */
export async function verifyAudit(): Promise<TrailVerdict> {
  if (!(await hasDatabase())) throw new Refusal('noDatabase', { folder: env().dataDir })
  const verdict = await checkTrailInParts(env().dataDir)
  if (!verdict.fault) anchorHead()
  return verdict
}

/** What is wrong with the log at first sight: its end, its anchor, the triggers; cheap, for every start. */
export const glanceAtAudit = (): TrailState => findTrailState()
