'use server'
import { readWords } from '@/app/locale'
import { readText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { addTaskEvidence } from '@/usecases/task/evidence/add-evidence'
import { readTaskKey, taskKeyFields } from '../change/read-task-fields'
import { evidenceFields, readEvidenceFields } from './read-evidence-fields'

/** Adds evidence to one standard without a report and leads back to the task. */
export async function uploadAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...taskKeyFields, 'standardId', ...evidenceFields], async ({ actor, now, form }) => {
    const key = readTaskKey(form)
    const standardId = readText(form, 'standardId', 100) || null
    const evidence = await readEvidenceFields(form, () => standardId)
    const { count } = await addTaskEvidence(actor, { ...key, evidence }, now)
    return { to: `/tasks/${key.taskId}`, saved: (await readWords()).words.taskPage.uploaded({ count }) }
  })
}
