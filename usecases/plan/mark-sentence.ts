import { newId } from '@/db/id'
import { addMarks, removeMarks } from '@/db/plan/save-marks'
import type { Actor } from '@/domain/people'
import { overlap } from '@/domain/plan/coverage'
import type { Given } from '../steps/form-fields'
import { pickRange } from './add-commitment'
import type { markForm } from './plan-forms'
import { changePlan, recordPlan } from './steps/change-plan'
import { ensureFree } from './steps/ensure-free'

export type Marking = Given<typeof markForm>

/** A person says that a stretch of the section is no commitment; a proposal of the reader there is replaced. Throws `Refusal`: rangeOutside, rangeEmpty, rangeTaken. */
export async function markSentence(actor: Actor, input: Marking, now: string): Promise<void> {
  return changePlan(actor, 'review', input, now, async (loaded) => {
    const range = pickRange(loaded, input)
    ensureFree(loaded, range)
    const reason = input.reason.trim()
    const text = loaded.report.text.slice(range.start, range.end)
    const covered = loaded.plan.marks.filter((mark) => overlap(mark, range) > 0)
    await removeMarks(loaded.tx, covered)
    const decision = { text, reason, markedBy: actor.userId, markedAt: now }
    await addMarks(loaded.tx, [{ id: newId(), reportId: loaded.report.id, ...range, ...decision }])
    await recordPlan(loaded, { action: 'report.markSentence', after: { text }, note: reason })
  })
}
