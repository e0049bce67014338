'use server'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { text } from '@/usecases/steps/form-fields'
import { evidenceParts } from '@/usecases/task/evidence/evidence-forms'
import { reportProgress } from '@/usecases/task/report-progress'
import { mergeForm, progressForm } from '@/usecases/task/task-forms'
import { withBack } from '../change/read-task-fields'
import { readEvidenceFields } from '../evidence/read-evidence-fields'

const form = progressForm.extend({ ...mergeForm.shape, ...withBack, part: text(20), ...evidenceParts.shape })

/** Files a progress report with its evidence and leads back to the task. */
export async function reportAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, form, async ({ actor, now, input }) => {
    await reportProgress(actor, { ...input, evidence: await readEvidenceFields(input) }, now)
    const said = input.part === 'support' ? 'answered' : 'reported'
    return { to: `/tasks/${input.taskId}`, saved: ({ progress }) => progress[said] }
  })
}
