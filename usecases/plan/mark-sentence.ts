import { appendEvent } from '@/db/audit/append-event'
import { newId } from '@/db/id'
import { addMarks, removeMarks } from '@/db/plan/save-marks'
import type { Actor } from '@/domain/people'
import { overlap } from '@/domain/plan/coverage'
import { ensureFree } from '../people/steps/ensure-free'
import type { Given } from '../steps/form-fields'
import { pickRange } from './add-commitment'
import type { markForm } from './plan-forms'
import { changePlan } from './steps/change-plan'

export type Marking = Given<typeof markForm>

/** A person says that a stretch of the section is no commitment; a proposal of the reader there is replaced. Throws `Refusal`: rangeOutside, rangeEmpty, rangeTaken. */
export async function markSentence(actor: Actor, input: Marking, now: string): Promise<{ reportId: string }> {
  return changePlan(actor, input, now, async (open) => {
    const range = pickRange(open, input)
    ensureFree(open, range)
    const reason = input.reason.trim()
    const text = open.report.text.slice(range.start, range.end)
    const covered = open.plan.marks.filter((mark) => overlap(mark, range) > 0)
    await removeMarks(
      open.tx,
      covered.map(({ id }) => id),
    )
    const mark = {
      id: newId(),
      reportId: open.report.id,
      ...range,
      text,
      reason,
      markedBy: actor.userId,
      markedAt: now,
    }
    await addMarks(open.tx, [mark])
    await appendEvent(open.tx, actor, now, {
      action: 'report.markSentence',
      objectType: 'report',
      objectId: open.report.id,
      objectName: open.report.title,
      after: { text },
      note: reason,
    })
    return { reportId: open.report.id }
  })
}
