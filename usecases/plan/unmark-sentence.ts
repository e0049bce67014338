import { appendEvent } from '@/db/audit/append-event'
import { removeMarks } from '@/db/plan/save-marks'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { unmarkForm } from './plan-forms'
import { changePlan } from './steps/change-plan'

/** Takes a mark "no commitment" away, a person's or the reader's: the sentence is open again. Throws `Refusal('notFound')` for a foreign id. */
export async function unmarkSentence(
  actor: Actor,
  input: Given<typeof unmarkForm>,
  now: string,
): Promise<{ reportId: string }> {
  return changePlan(actor, input, now, async ({ tx, plan, report }) => {
    const mark = plan.marks.find(({ id }) => id === input.markId)
    if (!mark) throw new Refusal('notFound')
    await removeMarks(tx, [mark.id])
    await appendEvent(tx, actor, now, {
      action: 'report.unmarkSentence',
      objectType: 'report',
      objectId: report.id,
      objectName: report.title,
      before: { text: mark.text, reason: mark.reason },
    })
    return { reportId: report.id }
  })
}
