import { acceptMarks } from '@/db/plan/save-marks'
import type { Actor } from '@/domain/people'
import { isStructureMark } from '@/domain/plan/text/heading-mark'
import { Refusal } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { marksForm } from './plan-forms'
import { changePlan, recordPlan } from './steps/change-plan'

/** Accepts what the reader proposes as "no commitment": those of the marks that are still open. Gives how many. Throws `Refusal`: nothingChosen, seenChanged. */
export async function acceptProposedMarks(
  actor: Actor,
  input: Given<typeof marksForm>,
  now: string,
): Promise<{ count: string }> {
  return changePlan(actor, 'review', input, now, async (loaded) => {
    if (!input.markId.length) throw new Refusal('nothingChosen', {}, 'markId')
    const proposed = loaded.plan.marks.filter(
      (mark) => !mark.markedBy && !isStructureMark(mark) && input.markId.includes(mark.id),
    )
    if (!proposed.length) throw new Refusal('seenChanged', { count: input.markId.length })
    const ids = proposed.map(({ id }) => id)
    const count = await acceptMarks(loaded.tx, ids, actor.userId, now)
    const texts = proposed.map(({ text }) => text.slice(0, 40))
    await recordPlan(loaded, { action: 'report.acceptMarks', after: { count, texts } })
    return { count: String(count) }
  })
}
