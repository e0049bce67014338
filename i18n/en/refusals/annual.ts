import type { AnnualRefusals } from '@/domain/annual/annual-refusals'
import type { Sentences } from '../../sentences'

export const annualRefusals: Sentences<AnnualRefusals> = {
  editionOpen: ({ year }) => `Not begun: the report on ${year} is being written already. Reload and open it.`,
  editionReasonMissing:
    'Not begun: the reason for the correction is missing. Write it; it is kept with the corrected edition.',
  editionNotDrafting:
    'Not changed: the report is not being drafted; it is under review or published. Have it sent back by whoever reviews it; of a published one draft a corrected edition.',
  paragraphEmpty: 'Not saved: the paragraph has no words. Write some, or take the paragraph out.',
  proofUnknown: ({ number, count }) =>
    count
      ? `Not saved: there is no evidence ${number}; this paragraph may cite 1 to ${count}. Change the number in brackets.`
      : `Not saved: this paragraph has no evidence to cite, so [${number}] names none. Leave it out, or add evidence to the task first.`,
  dropReasonMissing: 'Not taken out: the reason is missing. Write why the paragraph is left out.',
  ledgerSilent: 'Not changed: the ledger words nothing of the kind now. Edit the paragraph as things stand.',
  editionElsewhere: 'Not done: the report does not stand at this step any more. Reload and see where it stands.',
  editionActedBefore:
    'Not done: you have taken an earlier step of this round, and this one is for somebody else. Ask another person in the same post.',
  ownEdition:
    'Not done: you alone have written the whole text and cannot approve it. Let somebody else write at it, or have another director review it.',
  editionFlawed: ({ count }) =>
    `Not submitted: ${count} finding${count === 1 ? ' has' : 's have'} to be mended. Mend each; where one is to stay, open its paragraph and write the reason.`,
  editionOvertaken: ({ count }) =>
    `Not published: the ledger has changed since the text was submitted, and ${count} finding${count === 1 ? ' has' : 's have'} to be mended. Send it back with a reason, mend and submit again.`,
  editionMovedOn: 'Not done: the text or the ledger has changed since the page was opened. Reload and read it first.',
  sendBackReasonMissing: 'Not sent back: the reason is missing. Write what is to be changed.',
  secrecyUnsigned: ({ needed }) =>
    `Not published: the confidentiality check needs ${needed} people’s signatures and lacks one. Have another person check it.`,
  secrecySigned: 'Not signed: two people have signed already. It can be published.',
  secrecyIncomplete: ({ count }) =>
    `Not signed: ${count} item${count === 1 ? ' is' : 's are'} not confirmed. Check and tick each; where one fails, send the report back.`,
  keptReasonMissing: 'Not saved: the reason for keeping it is missing. Write why it may stand.',
  findingGone: 'Not saved: the checks do not name this sentence any more. Reload and look again.',
  ownDayMissing: 'Not saved: the day is missing. Fill it in.',
  ownDayAhead: ({ today }) => `Not saved: the day is after today (${today}). Fill in the day on which it was done.`,
  ownDaysWrong: ({ year }) =>
    `Not saved: both days have to lie in ${year}, and it is not made public before it is handed up. Please put them right.`,
  editionPublished: 'Not saved: the report is published, and its days stay as they are.',
  paragraphAtEdge: 'Not moved: it stands at the edge of its part already. Reload and look again.',
  officeMissing: 'No PDF was made: this server has no LibreOffice. Export the Word file, or print the page to PDF.',
  pdfFailed: 'No PDF was made: LibreOffice did not finish within a minute. Try again later, or export the Word file.',
}
