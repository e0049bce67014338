import type { Actor } from '@/domain/people'
import type { Given } from '../steps/form-fields'
import type { confirmManyForm } from './plan-forms'
import { changePlan } from './steps/change-plan'
import { pickSeen, saveItem } from './steps/pick-commitment'

/** A person has looked at these proposed commitments and takes those that are still so. Gives how many, and how many stay. Throws `Refusal` as `pickSeen`. */
export async function confirmCommitments(
  actor: Actor,
  input: Given<typeof confirmManyForm>,
  now: string,
): Promise<{ count: string; left: string }> {
  return changePlan(actor, input, now, async (open) => {
    const { items: kept, left } = pickSeen(open, input.seen)
    const items = kept.filter(({ commitment }) => commitment.status === 'proposed')
    for (const item of items) {
      const commitment = { ...item.commitment, status: 'confirmed' as const }
      await saveItem(open, item, { ...item, commitment }, { action: 'commitment.confirm' })
    }
    return { count: String(items.length), left: String(left) }
  })
}
