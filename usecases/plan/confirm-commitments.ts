import type { Actor } from '@/domain/people'
import type { Given } from '../steps/form-fields'
import type { confirmManyForm } from './plan-forms'
import { changePlan } from './steps/change-plan'
import { confirmItems, pickSeen } from './steps/pick-commitment'

/** A person has looked at these proposed commitments and takes those that are still so. Gives how many, and how many stay. Throws `Refusal` as `pickSeen`. */
export async function confirmCommitments(
  actor: Actor,
  input: Given<typeof confirmManyForm>,
  now: string,
): Promise<{ count: string; left: string }> {
  return changePlan(actor, 'review', input, now, async (loaded) => {
    const { items, left } = pickSeen(loaded, input.seen, 'seen')
    return { count: String(await confirmItems(loaded, items)), left: String(left) }
  })
}
