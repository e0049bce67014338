'use server'
import { readWords } from '@/app/locale'
import { readText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { addTaskEvidence } from '@/usecases/add-evidence'
import { readEvidenceFields } from '../read-evidence-fields'
import { readTaskKey } from '../read-task-fields'

/** Adds evidence to one standard without a report and leads back to the task. */
export async function uploadAction(_: FormState, form: FormData): Promise<FormState> {
  return runAction(form, async ({ actor, now }) => {
    const key = readTaskKey(form)
    const standardId = readText(form, 'standardId', 100) || null
    const evidence = await readEvidenceFields(form, () => standardId)
    const { count } = await addTaskEvidence(actor, { ...key, evidence }, now)
    return { to: `/tasks/${key.taskId}`, saved: (await readWords()).words.taskPage.uploaded({ count }) }
  })
}
