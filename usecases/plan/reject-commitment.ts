import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { rejectForm } from './plan-forms'
import { changeItem } from './steps/change-item'
import { saveItem } from './steps/pick-commitment'

export type Rejection = Given<typeof rejectForm>

/** A person says that a proposed commitment is none, and why; its draft stays and can be restored. Throws `Refusal`: reasonMissing, staleVersion, notFound. */
export async function rejectCommitment(actor: Actor, input: Rejection, now: string): Promise<void> {
  return changeItem(actor, input, now, async (loaded, before) => {
    const reason = input.reason.trim()
    if (!reason) throw new Refusal('reasonMissing', {}, 'reason')
    const commitment = { ...before.commitment, status: 'rejected' as const, rejectReason: reason }
    await saveItem(loaded, before, { ...before, commitment }, { action: 'commitment.reject', note: reason })
  })
}
