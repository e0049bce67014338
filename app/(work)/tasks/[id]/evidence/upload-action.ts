'use server'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { addTaskEvidence } from '@/usecases/task/evidence/add-evidence'
import { uploadForm } from '@/usecases/task/evidence/evidence-forms'
import { withBack } from '../change/read-task-fields'
import { readEvidenceFields } from './read-evidence-fields'

/** Adds evidence to one standard without a report and leads back to the task. */
export async function uploadAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, uploadForm.extend(withBack), async ({ actor, now, input }) => {
    const evidence = await readEvidenceFields(input, () => input.standardId)
    const { count } = await addTaskEvidence(actor, { ...input, evidence }, now)
    return { to: `/tasks/${input.taskId}`, saved: ({ taskPage }) => taskPage.uploaded({ count }) }
  })
}
