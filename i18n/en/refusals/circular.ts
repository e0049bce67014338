import type { CircularRefusals } from '@/domain/circular/circular-refusals'
import type { LinkRefusals } from '@/domain/plan/link-refusals'
import type { Sentences } from '../../sentences'

/** Sentences of refusals about circulars. */
export const circularRefusals: Sentences<CircularRefusals> = {
  circularDayMissing: 'Not drafted: no day was chosen for the figures. Choose one.',
  circularDayAhead: (facts) =>
    `Not drafted: that day is not over and its figures may still change. Choose ${facts.latest} or earlier.`,
  circularSeasonRuns: (facts) =>
    `Not drafted: ${facts.season} runs until ${facts.from}; on this day nobody was late yet. Choose that day or a later one, or no season.`,
  circularEmpty: (facts) => `Not drafted: the ledger held no task on ${facts.day}. Choose another day.`,
  circularTitleMissing: 'Not saved: the title is empty. Enter one.',
  circularAddresseesMissing: 'Not saved: the addressees are empty. Enter them, such as “To the units concerned:”.',
  circularTextMissing: 'Not saved: the text is empty. Enter it.',
  circularNotDrafting:
    'Not saved: this circular was sent for review or issued, and its text stands. To edit it, have the reviewer send it back first.',
  circularElsewhere: 'Not done: this circular has moved on. Reload the page and look again.',
  circularActedBefore: 'Not done: you took the step before this one; another person has to take this one.',
  ownCircular: 'Not done: you alone wrote the text; another person has to review it.',
  circularBackReasonMissing: 'Not sent back: no reason is given. Say what is to be changed.',
  issueDayMissing: 'Not issued: no day of issue is given. Enter it.',
  issueDayAhead: (facts) =>
    `Not issued: the day of issue lies after today (${facts.today}). Enter today or an earlier day.`,
  issueDayEarly: (facts) =>
    `Not issued: the figures are as of ${facts.asOf}, and the day of issue must lie after it. Check the year.`,
}

/** Sentences of refusals about the links between two reports. */
export const linkRefusals: Sentences<LinkRefusals> = {
  linkQuoteMissing: 'Not changed: no sentence of the newer report is given. Copy it from the report and paste it.',
  linkQuoteUnknown:
    'Not changed: the newer report has no such sentence. Copy it from its text, one at a time; for a promise made again, paste it from the new plan.',
  linkQuoteMany: (facts) =>
    `Not changed: ${facts.count} sentences of the newer report hold these words. Paste more of it, the whole sentence if you can.`,
  linksMovedOn: 'Not confirmed: the comparison has changed since the page was opened. Reload it and look again.',
}
