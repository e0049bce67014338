'use server'
import { readWords } from '@/app/locale'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { acceptProposedMarks } from '@/usecases/plan/accept-marks'
import { confirmCommitments } from '@/usecases/plan/confirm-commitments'
import { mergeCommitments } from '@/usecases/plan/merge-commitments'
import { confirmManyForm, marksForm, mergeForm, rejectForm, restoreForm, unmarkForm } from '@/usecases/plan/plan-forms'
import { rejectCommitment } from '@/usecases/plan/reject-commitment'
import { restoreCommitment } from '@/usecases/plan/restore-commitment'
import { unmarkSentence } from '@/usecases/plan/unmark-sentence'
import { linkToCard, linkToReport } from './link-to-card'

/** Merges a commitment with its neighbour named by the button. */
export async function mergeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, mergeForm, async ({ actor, now, input }) => {
    await mergeCommitments(actor, input, now)
    return { to: linkToCard(input.reportId, input.commitmentId), saved: (await readDeeds()).merged }
  })
}

/** Says that a proposed commitment is none, and why. */
export async function rejectAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, rejectForm, async ({ actor, now, input }) => {
    await rejectCommitment(actor, input, now)
    return { to: linkToReport(input.reportId), saved: (await readDeeds()).rejected }
  })
}

/** Takes a rejection back. */
export async function restoreAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, restoreForm, async ({ actor, now, input }) => {
    await restoreCommitment(actor, input, now)
    return { to: linkToCard(input.reportId, input.commitmentId), saved: (await readDeeds()).restored }
  })
}

/** Confirms several commitments as they are. */
export async function confirmManyAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, confirmManyForm, async ({ actor, now, input }) => {
    const { count, left } = await confirmCommitments(actor, input, now)
    const facts = { count: Number(count), left: Number(left) }
    return { to: linkToReport(input.reportId), saved: (await readDeeds()).confirmedMany(facts) }
  })
}

/** Accepts what the reader proposes as no commitment: those that were on the page. */
export async function acceptAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, marksForm, async ({ actor, now, input }) => {
    const { count } = await acceptProposedMarks(actor, input, now)
    return { to: linkToReport(input.reportId), saved: (await readDeeds()).accepted({ count: Number(count) }) }
  })
}

/** Takes a mark "no commitment" away. */
export async function unmarkAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, unmarkForm, async ({ actor, now, input }) => {
    await unmarkSentence(actor, input, now)
    return { to: linkToReport(input.reportId), saved: (await readDeeds()).unmarked }
  })
}

const readDeeds = async () => (await readWords()).words.report.deeds
