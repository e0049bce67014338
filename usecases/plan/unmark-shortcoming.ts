import { removeLinksTo } from '@/db/plan/save-commitment'
import { removeShortcoming, renumberShortcomings } from '@/db/plan/save-outline'
import type { Actor } from '@/domain/people'
import { ensureFound } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { shortcomingForm } from './plan-forms'
import { changePlan, recordPlan } from './steps/change-plan'

/** A person says that what was taken for a shortcoming is none; its links go with it, its words and cause stay on record. Throws `Refusal`: notFound. */
export async function unmarkShortcoming(
  actor: Actor,
  input: Given<typeof shortcomingForm>,
  now: string,
): Promise<void> {
  return changePlan(actor, 'review', input, now, async (loaded) => {
    const { id, text, cause } = ensureFound(loaded.plan.shortcomings.find((each) => each.id === input.shortcomingId))
    await removeLinksTo(loaded.tx, id)
    await removeShortcoming(loaded.tx, id)
    await renumberShortcomings(loaded.tx, loaded.report.id)
    await recordPlan(loaded, { action: 'report.unmarkShortcoming', before: { text, cause } })
  })
}
