'use server'
import { runAction, runDeed } from '@/app/run-action'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { acceptEvidenceForm, pieceForm, rejectEvidenceForm } from '@/usecases/task/evidence/evidence-forms'
import { renewEvidence } from '@/usecases/task/evidence/renew-evidence'
import { reviewEvidence } from '@/usecases/task/evidence/review-evidence'
import { withdrawEvidence } from '@/usecases/task/evidence/withdraw-evidence'
import { leadBack, withBack } from '../change/read-task-fields'

/** A coordinator accepts one piece of evidence, or all that waited on the page. */
export async function acceptEvidenceAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, acceptEvidenceForm.extend(withBack), async ({ actor, now, input }) => {
    await reviewEvidence(actor, { ...input, evidenceIds: input.evidenceId, state: 'accepted', note: '' }, now)
    return stay('accepted')(input)
  })
}

/** A coordinator does not accept a piece of evidence, with the reason. */
export async function rejectEvidenceAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, rejectEvidenceForm.extend(withBack), async ({ actor, now, input }) => {
    await reviewEvidence(actor, { ...input, evidenceIds: [input.evidenceId], state: 'rejected' }, now)
    return stay('rejected')(input)
  })
}

/** Whoever reports hands in again what stood before a reopening. */
export async function renewEvidenceAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, pieceForm.extend(withBack), renewEvidence, stay('renewed'))
}

/** Its uploader takes a piece of evidence back. */
export async function withdrawEvidenceAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, pieceForm.extend(withBack), withdrawEvidence, stay('withdrawn'))
}

type Done = 'accepted' | 'rejected' | 'renewed' | 'withdrawn'

// Judging goes on with the same task, in the queue too.
const stay = (done: Done) => (input: { back: string; taskId: string }) => ({
  to: leadBack(input) === '/review' ? `/review?task=${input.taskId}` : leadBack(input),
  saved: ({ taskPage }: Dictionary) => taskPage[done],
})
