'use server'
import type { Form } from '@/app/form'
import { readWords } from '@/app/locale'
import { readList, readText, requireText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { renewEvidence } from '@/usecases/task/evidence/renew-evidence'
import { reviewEvidence } from '@/usecases/task/evidence/review-evidence'
import { withdrawEvidence } from '@/usecases/task/evidence/withdraw-evidence'
import { readBack, readTaskKey, taskKeyFields } from '../change/read-task-fields'

/** A coordinator accepts one piece of evidence, or all that waited on the page. */
export async function acceptEvidenceAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...taskKeyFields, 'evidenceId'], async ({ actor, now, form }) => {
    const key = readTaskKey(form)
    const evidenceIds = readList(form, 'evidenceId')
    await reviewEvidence(actor, { ...key, evidenceIds, state: 'accepted', note: '' }, now)
    return { to: stay(form, key.taskId), saved: (await readWords()).words.taskPage.accepted }
  })
}

/** A coordinator does not accept a piece of evidence, with the reason. */
export async function rejectEvidenceAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...taskKeyFields, 'evidenceId', 'note'], async ({ actor, now, form }) => {
    const key = readTaskKey(form)
    const evidenceIds = [requireText(form, 'evidenceId', 100)]
    await reviewEvidence(actor, { ...key, evidenceIds, state: 'rejected', note: readText(form, 'note', 500) }, now)
    return { to: stay(form, key.taskId), saved: (await readWords()).words.taskPage.rejected }
  })
}

/** Whoever reports hands in again what stood before a reopening. */
export async function renewEvidenceAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...taskKeyFields, 'evidenceId'], async ({ actor, now, form }) => {
    const key = readTaskKey(form)
    await renewEvidence(actor, { ...key, evidenceId: requireText(form, 'evidenceId', 100) }, now)
    return { to: stay(form, key.taskId), saved: (await readWords()).words.taskPage.renewed }
  })
}

/** Its uploader takes a piece of evidence back. */
export async function withdrawEvidenceAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...taskKeyFields, 'evidenceId'], async ({ actor, now, form }) => {
    const key = readTaskKey(form)
    await withdrawEvidence(actor, { ...key, evidenceId: requireText(form, 'evidenceId', 100) }, now)
    return { to: stay(form, key.taskId), saved: (await readWords()).words.taskPage.withdrawn }
  })
}

// Judging goes on with the same task, in the queue too.
const stay = (form: Form<'back'>, taskId: string): string =>
  readBack(form, taskId) === '/review' ? `/review?task=${taskId}` : `/tasks/${taskId}`
