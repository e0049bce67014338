'use server'
import { runDeed } from '@/app/run-action'
import type { Dictionary } from '@/i18n'
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
  return runDeed(sent, mergeForm, mergeCommitments, toCard('merged'))
}

/** Says that a proposed commitment is none, and why. */
export async function rejectAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, rejectForm, rejectCommitment, toReport('rejected'))
}

/** Takes a rejection back. */
export async function restoreAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, restoreForm, restoreCommitment, toCard('restored'))
}

/** Confirms several commitments as they are. */
export async function confirmManyAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, confirmManyForm, confirmCommitments, ({ reportId }, { count, left }) => ({
    to: linkToReport(reportId),
    saved: ({ report }) => report.deeds.confirmedMany({ count: Number(count), left: Number(left) }),
  }))
}

/** Accepts what the reader proposes as no commitment: those that were on the page. */
export async function acceptAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, marksForm, acceptProposedMarks, ({ reportId }, { count }) => ({
    to: linkToReport(reportId),
    saved: ({ report }) => report.deeds.accepted({ count: Number(count) }),
  }))
}

/** Takes a mark "no commitment" away. */
export async function unmarkAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, unmarkForm, unmarkSentence, toReport('unmarked'))
}

const toCard = (done: 'merged' | 'restored') => (input: { reportId: string; commitmentId: string }) => ({
  to: linkToCard(input.reportId, input.commitmentId),
  saved: ({ report }: Dictionary) => report.deeds[done],
})

const toReport = (done: 'rejected' | 'unmarked') => (input: { reportId: string }) => ({
  to: linkToReport(input.reportId),
  saved: ({ report }: Dictionary) => report.deeds[done],
})
