'use server'
import { type ActionInput, type ActionOutcome, runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { addCommitment } from '@/usecases/plan/add-commitment'
import { extendCommitment } from '@/usecases/plan/extend-commitment'
import { markSection } from '@/usecases/plan/mark-section'
import { markSentence } from '@/usecases/plan/mark-sentence'
import { markShortcoming } from '@/usecases/plan/mark-shortcoming'
import { markForm, sentenceForm } from '@/usecases/plan/plan-forms'
import { splitCommitment } from '@/usecases/plan/split-commitment'
import { choice, text } from '@/usecases/steps/form-fields'
import { linkToCard, linkToReport } from '../card/link-to-card'

const form = markForm.extend({
  deed: choice(['add', 'split', 'extend', 'mark', 'shortcoming', 'section']),
  commitmentId: text(100),
})

/** What a person does with a stretch of the text: add, split, take into a neighbour, mark as none, mark as the section. */
export async function rangeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, form, doDeed)
}

/** The same for one of the sentences that are listed in a form together: the button says which and what. */
export async function sentenceAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, sentenceForm, ({ input: { reportId, choice }, ...rest }) =>
    doDeed({ ...rest, input: { reportId, reason: '', ...choice } }),
  )
}

async function doDeed({
  actor,
  now,
  input,
}: Pick<ActionInput<typeof form>, 'actor' | 'now' | 'input'>): Promise<ActionOutcome> {
  const { reportId, commitmentId } = input
  switch (input.deed) {
    case 'add': {
      const added = await addCommitment(actor, input, now)
      return { to: linkToCard(reportId, added.commitmentId), saved: ({ report }) => report.deeds.added }
    }
    case 'split':
      await splitCommitment(actor, input, now)
      return { to: linkToCard(reportId, commitmentId), saved: ({ report }) => report.deeds.splitDone }
    case 'extend':
      await extendCommitment(actor, input, now)
      return { to: linkToCard(reportId, commitmentId), saved: ({ report }) => report.deeds.extended }
    case 'mark':
      await markSentence(actor, input, now)
      return { to: linkToReport(reportId), saved: ({ report }) => report.deeds.marked }
    case 'shortcoming':
      await markShortcoming(actor, input, now)
      return { to: linkToReport(reportId), saved: ({ report }) => report.deeds.shortcomingMarked }
    case 'section':
      await markSection(actor, input, now)
      return { to: linkToReport(reportId), saved: ({ report }) => report.section.done }
  }
}
