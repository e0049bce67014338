import type { ChainVerdict } from '@/db/audit/check-chain'
import { checkChainInParts } from '@/db/audit/check-chain-in-parts'
import { type ChainState, findChainState } from '@/db/audit/find-chain-state'
import { anchorHead } from '@/db/audit/keep-anchor'
import { hasDatabase } from '@/db/backup/backup'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'

/**
 * Walks the whole log: keyed hashes, numbers without a gap, the anchor, the triggers. What is whole is anchored at its
 * end. Throws `Refusal` noDatabase where there is none.
 */
export async function verifyAudit(): Promise<ChainVerdict> {
  if (!(await hasDatabase())) throw new Refusal('noDatabase', { folder: env().dataDir })
  const verdict = await checkChainInParts(env().dataDir)
  if (!verdict.fault) anchorHead()
  return verdict
}

/** What is wrong with the log at first sight: its end, its anchor, the triggers; cheap, for every start. */
export const glanceAtAudit = (): ChainState => findChainState()
