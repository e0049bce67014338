'use server'
import type { Form } from '@/app/form'
import { readWords } from '@/app/locale'
import { readList, readRequestId, readText, readVersion, requireText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { acceptProposedMarks } from '@/usecases/plan/accept-marks'
import { confirmCommitments } from '@/usecases/plan/confirm-commitments'
import { mergeCommitments } from '@/usecases/plan/merge-commitments'
import { rejectCommitment } from '@/usecases/plan/reject-commitment'
import { restoreCommitment } from '@/usecases/plan/restore-commitment'
import { unmarkSentence } from '@/usecases/plan/unmark-sentence'
import { linkToCard, linkToReport } from './link-to-card'
import { readSeen } from './read-seen'

const keyFields = ['reportId', 'commitmentId'] as const

/** Merges a commitment with its neighbour named by the button. */
export async function mergeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...keyFields, 'withId'], async ({ actor, now, form }) => {
    const key = readKey(form)
    await mergeCommitments(actor, { ...key, version: readVersion(form), withIds: readList(form, 'withId') }, now)
    return { to: linkToCard(key.reportId, key.commitmentId), saved: (await readDeeds()).merged }
  })
}

/** Says that a proposed commitment is none, and why. */
export async function rejectAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...keyFields, 'reason'], async ({ actor, now, form }) => {
    const key = readKey(form)
    await rejectCommitment(actor, { ...key, version: readVersion(form), reason: readText(form, 'reason', 500) }, now)
    return { to: linkToReport(key.reportId), saved: (await readDeeds()).rejected }
  })
}

/** Takes a rejection back. */
export async function restoreAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, keyFields, async ({ actor, now, form }) => {
    const key = readKey(form)
    await restoreCommitment(actor, { ...key, version: readVersion(form) }, now)
    return { to: linkToCard(key.reportId, key.commitmentId), saved: (await readDeeds()).restored }
  })
}

/** Confirms several commitments as they are. */
export async function confirmManyAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['reportId', 'seen'], async ({ actor, now, form }) => {
    const reportId = requireText(form, 'reportId', 40)
    const input = { reportId, seen: readSeen(form, 'seen'), requestId: readRequestId(form) }
    const { count, left } = await confirmCommitments(actor, input, now)
    const facts = { count: Number(count), left: Number(left) }
    return { to: linkToReport(reportId), saved: (await readDeeds()).confirmedMany(facts) }
  })
}

/** Accepts what the reader proposes as no commitment: those that were on the page. */
export async function acceptAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['reportId', 'markId'], async ({ actor, now, form }) => {
    const reportId = requireText(form, 'reportId', 40)
    const input = { reportId, ids: readList(form, 'markId'), requestId: readRequestId(form) }
    const { count } = await acceptProposedMarks(actor, input, now)
    return { to: linkToReport(reportId), saved: (await readDeeds()).accepted({ count: Number(count) }) }
  })
}

/** Takes a mark "no commitment" away. */
export async function unmarkAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['reportId', 'markId'], async ({ actor, now, form }) => {
    const reportId = requireText(form, 'reportId', 40)
    const input = { reportId, markId: requireText(form, 'markId', 40), requestId: readRequestId(form) }
    await unmarkSentence(actor, input, now)
    return { to: linkToReport(reportId), saved: (await readDeeds()).unmarked }
  })
}

const readKey = (form: Form<(typeof keyFields)[number]>) => ({
  reportId: requireText(form, 'reportId', 40),
  commitmentId: requireText(form, 'commitmentId', 40),
  requestId: readRequestId(form),
})

const readDeeds = async () => (await readWords()).words.report.deeds
