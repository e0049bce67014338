'use server'
import { readWords } from '@/app/locale'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import type { FormState } from '@/ui/form/form-state'
import { assignmentForm } from '@/usecases/plan/assignment/assignment-forms'
import { saveAssignment } from '@/usecases/plan/assignment/save-assignment'
import { confirmPlan } from '@/usecases/plan/confirm-plan'
import { each, text } from '@/usecases/steps/form-fields'
import { linkToAssignment } from '../link-to-assignment'

// What a person typed and no cell can hold yet comes with the form, to be kept unsent alone.
const gridForm = assignmentForm.extend({ 'kept.*': each(text(5000)) })

/** Saves what was typed into the assignment grid, and with `send` hands the plan to the directors. */
export async function assignmentAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, gridForm, async ({ actor, now, input }) => {
    const { assignment } = (await readWords()).words
    const { reportId, requestId, stamp, deed } = input
    if (deed === 'save') {
      const { count } = await saveAssignment(actor, input, now)
      return { saved: assignment.saved({ count: Number(count) }) }
    }
    if (!stamp) throw new Refusal('planChanged')
    const { count } = await confirmPlan(actor, { reportId, requestId, stamp, cells: input }, now)
    return { to: linkToAssignment(reportId), saved: assignment.sent({ count: Number(count) }) }
  })
}
