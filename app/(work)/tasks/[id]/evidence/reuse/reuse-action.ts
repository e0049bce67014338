'use server'
import { runDeed } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { reuseForm } from '@/usecases/task/evidence/evidence-forms'
import { reuseEvidence } from '@/usecases/task/evidence/reuse-evidence'
import { withBack } from '../../change/read-task-fields'

/** Uses files of other tasks for this one too and leads back to it. */
export async function reuseAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, reuseForm.extend(withBack), reuseEvidence, ({ taskId }, { count }) => ({
    to: `/tasks/${taskId}`,
    saved: ({ evidence }) => evidence.reuse.saved({ count }),
  }))
}
