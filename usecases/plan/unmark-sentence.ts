import { removeMarks } from '@/db/plan/save-marks'
import type { Actor } from '@/domain/people'
import { ensureFound } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { unmarkForm } from './plan-forms'
import { changePlan, recordPlan } from './steps/change-plan'

/** Takes a mark "no commitment" away, a person's or the reader's: the sentence is open again. Throws `Refusal('notFound')` for a foreign id. */
export async function unmarkSentence(actor: Actor, input: Given<typeof unmarkForm>, now: string): Promise<void> {
  return changePlan(actor, 'review', input, now, async (loaded) => {
    const mark = ensureFound(loaded.plan.marks.find(({ id }) => id === input.markId))
    await removeMarks(loaded.tx, [mark])
    const { text, reason } = mark
    await recordPlan(loaded, { action: 'report.unmarkSentence', before: { text, reason } })
  })
}
