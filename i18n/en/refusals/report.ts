import type { ReportDeed } from '@/domain/plan/plan'
import type { ReportRefusals } from '@/domain/refusals'
import { isDoubtful } from '@/domain/report/left-out'
import { formatMoment } from '../../dates'
import { sayFinding } from '../../say-finding'
import type { Sentences } from '../../sentences'
import { assignment } from '../assignment'
import { report } from '../report'
import { sayLeftOut } from '../report/left-out'

/** The first of the texts in quotes, and whether there are more than these. */
const quote = (texts: string[], count: number): string =>
  texts.map((text) => `"${text}"`).join(', ') + (count > texts.length ? ' and more' : '')

/** What to do instead, once tasks have been given out. */
const registeredWords: Record<ReportDeed, string> = {
  withdraw:
    'This report is registered and its tasks are numbered and assigned, so it cannot be withdrawn. For tasks that should not be done, a director asks on each task’s page to cancel it and the leader agrees; the report and the reasons stay on record.',
  correct:
    'This report is registered, so its issuer and year can no longer change: numbers, deadlines and what each unit sees come from them. If they are wrong, cancel the tasks one by one and import the right report.',
  replace:
    'The report that is known is registered and cannot be replaced: the tasks given out answer its words. If this is a corrected text of the same report, upload it as a new version under “About this report” of that one. If it is another report you can keep both and register what is new from the newer one; for tasks no longer to be done, a director asks to cancel each.',
}

export const reportRefusals: Sentences<ReportRefusals> = {
  causeOfReport:
    'This cause is in the report’s own words and cannot be rewritten. Add what is missing to the progress of the task.',
  sourceMissing: 'No file is chosen and no text pasted. Please choose a file or paste the text.',
  keptFileGone:
    'The file uploaded before can no longer be found. Please choose it again; everything else is still here.',
  issuerUnknown: (facts) =>
    facts.named
      ? `The text names "${facts.named}" as its issuer, none of the units you act for. Please choose the unit; where the list lacks it, ask the administrator for a capacity that acts for it. What you sent has been received.`
      : 'The issuer was not recognised. Please choose it; what you sent has been received.',
  issuerOther: ({ named, chosen }) =>
    `Not imported: the text names "${named}" as its issuer, and "${chosen}" is chosen. Choose another, or tick that it belongs to "${chosen}" all the same. What you sent has been received.`,
  yearUnknown: 'The year of the report was not recognised. Please fill it in; what you sent has been received.',
  yearWrong: (facts) => `"${facts.year}" does not look like a year. Please fill in four digits, such as 2025.`,
  sheetGiven:
    'This is an Excel workbook. If it is a ledger of tasks, use “Import a ledger”, where you say which column is what and each row becomes a task. If it is the table of a report or plan, tick the box and send again: each row is read by the heads of its columns and then reviewed. The file has been received; no second upload is needed.',
  textLeftOut: ({ lostParts }) =>
    `Some of the file is not in the text: ${sayLeftOut(lostParts, isDoubtful)}. Please compare with the original; tick the box and send again if it is not needed (no second upload), or correct the original and upload it.`,
  planUnsaid:
    'Not imported: nothing in the text says that it is a report or a plan (an interview, a tender paper or a price list is none). If it is a plan, tick the box and send again; the whole of it is then read as one. What you sent has been received.',
  stepsEmpty:
    'The next steps were found, but no commitment in them. To import the report all the same, tick the box and send again; you can mark commitments by hand later. The file has been received.',
  stepsNotFound:
    'No next-steps section was found. To import the report all the same, tick the box and send again; the section can be marked by hand later. What you sent has been received.',
  reportDuplicate: (facts) =>
    `This report was imported before: "${facts.title}", ${formatMoment(facts.at, 'en')}. It was not imported twice; please open that one.`,
  reportKnown: () =>
    'This report is of the same body and year as one that is known, or says nearly the same. Please look at the differences, then replace that one or keep both.',
  reportSameYear: ({ title, at }) =>
    `This body has a report of that year already: “${title}”, imported ${formatMoment(at, 'en')}. If this is another one, tick the box and save again; if it was imported twice, withdraw one of the two.`,
  reportRegistered: ({ deed }) => registeredWords[deed],
  reportUnchanged: 'Nothing was changed, so there is nothing to save.',
  planNotOpen: (facts) =>
    facts.status === 'registered'
      ? 'This plan is registered and can no longer be changed here. Work on its tasks on their own pages.'
      : 'This plan was sent for registration and cannot be changed. Please take it back into review first.',
  planNotConfirmed: (facts) =>
    facts.status === 'registered'
      ? 'This plan is registered already.'
      : 'This plan was not sent for registration yet. Please review, assign and send it first.',
  planNotRegistered:
    'The plan of this task is not registered yet. Please register the whole plan on the page of its report.',
  sectionMissing: 'Nobody has marked yet where the next steps are. Please mark the section first.',
  sectionHolds: (facts) => `This range leaves out the commitment "${facts.words}". Please widen it.`,
  planNotReady: (facts) =>
    [
      'The plan cannot be sent for registration yet: ',
      facts.open ? `${facts.open} sentences are open (${quote(facts.sentences, facts.open)})` : '',
      facts.open && facts.doubtful ? '; ' : '',
      facts.doubtful ? `${facts.doubtful} doubtful commitments are unchecked (no. ${facts.numbers.join(', ')})` : '',
      '. Please settle each of them first.',
    ].join(''),
  planEmpty: 'There is no commitment at all. Please add or restore one before sending the plan for registration.',
  ownPlan: 'You imported this report and cannot register it yourself. Another director has to.',
  ownConfirmation: 'You sent this plan for registration and cannot register it yourself. Another director has to.',
  ownDraft: 'Nobody registers a task drafted by themselves. Another director has to.',
  ownDrafts: (facts) =>
    `Nobody registers a task drafted by themselves; you drafted ${facts.count} of these (${quote(facts.titles, facts.count)}). Another director has to.`,
  rowsIncomplete: ({ lacking }) =>
    `Not sent for registration yet: ${lacking.map(({ number, missing }) => `row ${number} lacks ${missing.map((each) => report.missing[each]).join(', ')}`).join('; ')}. What you typed is still here; fill them in and send again.`,
  tasksIncomplete: (facts) =>
    `The plan cannot be registered yet: ${facts.count} tasks are incomplete (${quote(facts.titles, facts.count)}). Please take it back into review and complete them.`,
  rangeOutside: 'The selected text is not in this part, or the page has changed. Please reload and select again.',
  rangeEmpty: 'There are no words in the selection. Please select again.',
  shortcomingsSeveral: 'The words lie over two shortcomings. Please select one, or first mark one of them as none.',
  rangeTaken: (facts) =>
    `This text belongs to another commitment, "${facts.words}". Please split or reject that one first.`,
  splitNothing: 'That would leave one piece only. Please select a part of the sentence.',
  notContiguous: (facts) =>
    `The two pieces do not follow each other; between them stands "${facts.between}". Please settle that first.`,
  mergeNothing: 'No other commitment is chosen. Please choose one.',
  commitmentRejected: 'This commitment is rejected. Please restore it first.',
  choiceUnknown: 'The chosen unit or person is not offered any more. Please choose again.',
  cardUnsaved:
    'The open commitment has changes that are not saved, so nothing was done. Save it (or undo the changes), then press again.',
  handlerNotInUnit: 'The handler has to belong to the lead unit. Please choose again, or leave it to the unit.',
  kindUnfitting:
    'Kind and deadline do not fit: a one-off task has a fixed day or the year, a recurring one a period, an ongoing one no end. Please change the kind, or choose another deadline.',
  deadlineDateMissing: 'A fixed day needs a date. Please fill it in, or choose "within the year".',
  deadlineDateWrong: (facts) => `"${facts.due}" is not a date. Please write it like 2026-06-30.`,
  nothingChosen: 'Nothing is chosen. Please tick some, or set all.',
  seenChanged: (facts) =>
    `Not done: all ${facts.count} were changed or settled since you opened the page. Please reload it and look again.`,
  planChanged:
    'Not done: somebody changed this plan since you opened the page. Please reload it and look again before you send or register it.',
  sheetTooLong: ({ sheet, max }) =>
    `The sheet “${sheet}” has more than ${max} rows; nothing was read or written. Split it by year or unit and import the parts one by one.`,
  ledgerTooLong: ({ count, max }) =>
    `This sheet has ${count} rows; one import takes ${max} at most, and nothing was written. Split it by year or unit and import the parts one by one.`,
  ledgerNotReady: ({ count }) =>
    `Nothing was imported: ${count === 1 ? '1 row has' : `${count} rows have`} something to decide still. Decide each, or leave them out, and try again.`,
  ledgerEmpty:
    'Nothing was imported: there is no row to import. Check which sheet is read, where its heads are and what each column is.',
  nothingSet: 'There is nothing to set. Please fill in at least one field.',
  rowsChanged: (facts) =>
    `Nothing was saved: ${facts.numbers.length === 1 ? 'row' : 'rows'} ${facts.numbers.join(', ')} changed since you opened the page${facts.by ? ` (${facts.by}${facts.at ? `, ${formatMoment(facts.at, 'en')}` : ''})` : ''}. Both versions are in the table; choose for each cell and save again.`,
  cellWrong: ({ number, finding }) =>
    `Nothing was saved: row ${number}, ${assignment.columns[finding.column]}: ${sayFinding(finding, assignment.findings)}. What you typed is still there; please correct it and save again.`,
  sheetForeign:
    'Nothing was read: this workbook has no column of ids, so it was not exported here, or its heads were changed. Export the table, edit that sheet and read it back.',
  sheetUnchanged: ({ left }) =>
    left
      ? `Nothing was read: none of its ${left} rows belongs to this report. Is it the table of another one?`
      : 'Nothing was read: the workbook says what the table says.',
  cellsUnchanged: 'Nothing has changed, so there is nothing to save.',
}
