import type { Actor } from '@/domain/people'
import { changePlan, type PlanKey } from './change-plan'
import { pickKept, saveItem } from './pick-commitment'

/** A person has looked at these proposed commitments and takes them as they are. Throws `Refusal`: notFound, commitmentRejected. */
export async function confirmCommitments(
  actor: Actor,
  input: PlanKey & { ids: string[] },
  now: string,
): Promise<{ count: string }> {
  return changePlan(actor, input, now, async (open) => {
    const items = input.ids.map((id) => pickKept(open, id)).filter(({ commitment }) => commitment.status === 'proposed')
    for (const item of items) {
      const commitment = { ...item.commitment, status: 'confirmed' as const }
      await saveItem(open, item, { ...item, commitment }, { action: 'commitment.confirm' })
    }
    return { count: String(items.length) }
  })
}
