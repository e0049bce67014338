'use server'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { replaceForm } from '@/usecases/task/evidence/evidence-forms'
import { replaceEvidence } from '@/usecases/task/evidence/replace-evidence'
import { withBack } from '../../change/read-task-fields'
import { readEvidenceFields } from '../read-evidence-fields'

/** Puts a newer version in the place of a piece of evidence and leads back to the task. */
export async function replaceAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, replaceForm.extend(withBack), async ({ actor, now, input }) => {
    await replaceEvidence(actor, { ...input, evidence: await readEvidenceFields(input) }, now)
    return { to: `/tasks/${input.taskId}`, saved: ({ evidence }) => evidence.version.saved }
  })
}
