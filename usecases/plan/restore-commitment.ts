import type { Actor } from '@/domain/people'
import type { Given } from '../steps/form-fields'
import type { restoreForm } from './plan-forms'
import { changeItem } from './steps/change-item'
import { ensureFree } from './steps/ensure-free'
import { pickCommitment, saveItem } from './steps/pick-commitment'

/** Takes a rejection back: the commitment is proposed again with all that was set on it. Throws `Refusal`: staleVersion, notFound, rangeTaken. */
export async function restoreCommitment(actor: Actor, input: Given<typeof restoreForm>, now: string): Promise<void> {
  return changeItem(actor, { ...input, pick: pickCommitment }, now, async (loaded, before) => {
    ensureFree(loaded, before.commitment, [before.commitment.id])
    const commitment = { ...before.commitment, status: 'proposed' as const, rejectReason: '' }
    await saveItem(loaded, before, { ...before, commitment }, { action: 'commitment.restore' })
  })
}
