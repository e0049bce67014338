import { appendEvent } from '@/db/audit/append-event'
import { acceptMarks } from '@/db/plan/save-marks'
import type { Actor } from '@/domain/people'
import { isStructureMark } from '@/domain/plan/text/heading-mark'
import { Refusal } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { marksForm } from './plan-forms'
import { changePlan } from './steps/change-plan'

/** Accepts what the reader proposes as "no commitment": those of the marks that are still open. Gives how many. Throws `Refusal`: nothingChosen, seenChanged. */
export async function acceptProposedMarks(
  actor: Actor,
  input: Given<typeof marksForm>,
  now: string,
): Promise<{ count: string }> {
  return changePlan(actor, input, now, async ({ tx, plan, report }) => {
    if (!input.markId.length) throw new Refusal('nothingChosen', {}, 'ids')
    const proposed = plan.marks.filter(
      (mark) => !mark.markedBy && !isStructureMark(mark) && input.markId.includes(mark.id),
    )
    if (!proposed.length) throw new Refusal('seenChanged', { count: input.markId.length })
    const ids = proposed.map(({ id }) => id)
    const count = await acceptMarks(tx, ids, actor.userId, now)
    await appendEvent(tx, actor, now, {
      action: 'report.acceptMarks',
      objectType: 'report',
      objectId: report.id,
      objectName: report.title,
      after: { count, texts: proposed.map(({ text }) => text.slice(0, 40)) },
    })
    return { count: String(count) }
  })
}
