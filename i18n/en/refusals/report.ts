import type { ReportRefusals } from '@/domain/refusals'
import { formatMoment } from '../../dates'
import type { Sentences } from '../../sentences'

/** The first of the texts in quotes, and whether there are more than these. */
const quote = (texts: string[], count: number): string =>
  texts.map((text) => `"${text}"`).join(', ') + (count > texts.length ? ' and more' : '')

export const reportRefusals: Sentences<ReportRefusals> = {
  causeOfReport:
    'This cause is in the report’s own words and cannot be rewritten. Add what is missing to the progress of the task.',
  sourceMissing: 'No file is chosen and no text pasted. Please choose a file or paste the text.',
  keptFileGone:
    'The file uploaded before can no longer be found. Please choose it again; everything else is still here.',
  issuerUnknown: (facts) =>
    facts.named
      ? `The text names "${facts.named}" as its issuer, which is not among the units. Please choose the unit; what you sent has been received.`
      : 'The issuer was not recognised. Please choose it; what you sent has been received.',
  yearUnknown: 'The year of the report was not recognised. Please fill it in; what you sent has been received.',
  yearWrong: (facts) => `"${facts.year}" does not look like a year. Please fill in four digits, such as 2025.`,
  stepsNotFound:
    'No next-steps section was found. To import the report all the same, tick the box and send again; the section can be marked by hand later. What you sent has been received.',
  reportDuplicate: (facts) =>
    `This report was imported before: "${facts.title}", ${formatMoment(facts.at, 'en')}. It was not imported twice; please open that one.`,
  planNotOpen: (facts) =>
    facts.status === 'registered'
      ? 'This plan is registered and can no longer be changed here. Work on its tasks on their own pages.'
      : 'This plan is confirmed and cannot be changed. Please take it back into review first.',
  planNotConfirmed: (facts) =>
    facts.status === 'registered'
      ? 'This plan is registered already.'
      : 'This plan is not confirmed yet. Please review and confirm it first.',
  planNotRegistered:
    'The plan of this task is not registered yet. Please register the whole plan on the page of its report.',
  sectionMissing: 'Nobody has marked yet where the next steps are. Please mark the section first.',
  sectionHolds: (facts) => `This range leaves out the commitment "${facts.words}". Please widen it.`,
  planNotReady: (facts) =>
    [
      'The plan cannot be confirmed yet: ',
      facts.open ? `${facts.open} sentences are open (${quote(facts.sentences, facts.open)})` : '',
      facts.open && facts.doubtful ? '; ' : '',
      facts.doubtful ? `${facts.doubtful} doubtful commitments are unchecked (no. ${facts.numbers.join(', ')})` : '',
      '. Please settle each of them first.',
    ].join(''),
  planEmpty: 'There is no commitment at all. Please add or restore one before confirming.',
  ownPlan: 'You imported this report and cannot register it yourself. Another director has to.',
  ownConfirmation: 'You confirmed this plan and cannot register it yourself. Another director has to.',
  ownDraft: 'Nobody registers a task drafted by themselves. Another director has to.',
  ownDrafts: (facts) =>
    `Nobody registers a task drafted by themselves; you drafted ${facts.count} of these (${quote(facts.titles, facts.count)}). Another director has to.`,
  tasksIncomplete: (facts) =>
    `The plan cannot be registered yet: ${facts.count} tasks are incomplete (${quote(facts.titles, facts.count)}). Please take it back into review and complete them.`,
  rangeOutside: 'The selected text is not in this part, or the page has changed. Please reload and select again.',
  rangeEmpty: 'There are no words in the selection. Please select again.',
  rangeTaken: (facts) =>
    `This text belongs to another commitment, "${facts.words}". Please split or reject that one first.`,
  splitNothing: 'That would leave one piece only. Please select a part of the sentence.',
  notContiguous: (facts) =>
    `The two pieces do not follow each other; between them stands "${facts.between}". Please settle that first.`,
  mergeNothing: 'No other commitment is chosen. Please choose one.',
  commitmentRejected: 'This commitment is rejected. Please restore it first.',
  choiceUnknown: 'The chosen unit or person is not offered any more. Please choose again.',
  handlerNotInUnit: 'The handler has to belong to the lead unit. Please choose again, or leave it to the unit.',
  deadlineDateMissing: 'A fixed day needs a date. Please fill it in, or choose "within the year".',
  deadlineDateWrong: (facts) => `"${facts.due}" is not a date. Please write it like 2026-06-30.`,
  nothingChosen: 'Nothing is chosen. Please tick some, or set all.',
  seenChanged: (facts) =>
    `Not done: all ${facts.count} were changed or settled since you opened the page. Please reload it and look again.`,
  planChanged:
    'Not done: somebody changed this plan since you opened the page. Please reload it and look again before you confirm or register it.',
  nothingSet: 'There is nothing to set. Please fill in at least one field.',
}
