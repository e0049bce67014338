import type { Actor } from '@/domain/people'
import { ensureFree } from '../people/steps/ensure-free'
import type { Given } from '../steps/form-fields'
import type { restoreForm } from './plan-forms'
import { changePlan } from './steps/change-plan'
import { ensureFresh, pickCommitment, saveItem } from './steps/pick-commitment'

/** Takes a rejection back: the commitment is proposed again with all that was set on it. Throws `Refusal`: staleVersion, notFound, rangeTaken. */
export async function restoreCommitment(
  actor: Actor,
  input: Given<typeof restoreForm>,
  now: string,
): Promise<{ commitmentId: string }> {
  return changePlan(actor, input, now, async (open) => {
    const before = pickCommitment(open, input.commitmentId)
    await ensureFresh(open, before.commitment, input.version)
    ensureFree(open, before.commitment, [before.commitment.id])
    const commitment = { ...before.commitment, status: 'proposed' as const, rejectReason: '' }
    await saveItem(open, before, { ...before, commitment }, { action: 'commitment.restore' })
    return { commitmentId: input.commitmentId }
  })
}
