'use server'
import { readWords } from '@/app/locale'
import { readNumber, readText, readVersion } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { reportProgress } from '@/usecases/task/report-progress'
import { readTaskKey, taskKeyFields } from '../change/read-task-fields'
import { evidenceFields, readEvidenceFields } from '../evidence/read-evidence-fields'

/** Files a progress report with its evidence and leads back to the task. */
export async function reportAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(
    sent,
    [...taskKeyFields, 'done', 'percent', 'problems', 'next', 'occurrenceId', 'part', ...evidenceFields],
    async ({ actor, now, form }) => {
      const key = readTaskKey(form)
      const report = {
        ...key,
        version: readVersion(form),
        done: readText(form, 'done'),
        percent: readNumber(form, 'percent') ?? Number.NaN,
        problems: readText(form, 'problems'),
        next: readText(form, 'next'),
        occurrenceId: readText(form, 'occurrenceId', 100) || null,
        evidence: await readEvidenceFields(form),
      }
      await reportProgress(actor, report, now)
      const { progress } = (await readWords()).words
      const saved = readText(form, 'part', 20) === 'support' ? progress.answered : progress.reported
      return { to: `/tasks/${key.taskId}`, saved }
    },
  )
}
