'use server'
import { readWords } from '@/app/locale'
import { readNumber, readRequestId, readText, requireText } from '@/app/read-form'
import { type ActionInput, type ActionOutcome, runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import type { FormState } from '@/ui/form/form-state'
import { addCommitment } from '@/usecases/plan/add-commitment'
import { extendCommitment } from '@/usecases/plan/extend-commitment'
import { markSection } from '@/usecases/plan/mark-section'
import { markSentence } from '@/usecases/plan/mark-sentence'
import { splitCommitment } from '@/usecases/plan/split-commitment'
import { linkToCard, linkToReport } from '../card/link-to-card'

const fields = ['deed', 'reportId', 'commitmentId', 'start', 'end', 'reason'] as const

/** What a person does with a stretch of the text: add, split, take into a neighbour, mark as none, mark as the section. */
export async function rangeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, fields, doDeed)
}

async function doDeed({ actor, now, form }: ActionInput<(typeof fields)[number]>): Promise<ActionOutcome> {
  const { report } = (await readWords()).words
  const key = { reportId: requireText(form, 'reportId', 40), requestId: readRequestId(form) }
  const range = { ...key, start: readNumber(form, 'start') ?? -1, end: readNumber(form, 'end') ?? -1 }
  const commitmentId = readText(form, 'commitmentId', 40)
  switch (readText(form, 'deed', 20)) {
    case 'add': {
      const added = await addCommitment(actor, range, now)
      return { to: linkToCard(key.reportId, added.commitmentId), saved: report.deeds.added }
    }
    case 'split':
      await splitCommitment(actor, { ...range, commitmentId }, now)
      return { to: linkToCard(key.reportId, commitmentId), saved: report.deeds.splitDone }
    case 'extend':
      await extendCommitment(actor, { ...range, commitmentId }, now)
      return { to: linkToCard(key.reportId, commitmentId), saved: report.deeds.extended }
    case 'mark':
      await markSentence(actor, { ...range, reason: readText(form, 'reason', 200) }, now)
      return { to: linkToReport(key.reportId), saved: report.deeds.marked }
    case 'section':
      await markSection(actor, range, now)
      return { to: linkToReport(key.reportId), saved: report.section.done }
    default:
      throw new Refusal('choiceUnknown')
  }
}
