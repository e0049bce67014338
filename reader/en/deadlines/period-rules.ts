import type { DeadlineRule } from './deadline-rule'
import { lastOfFiscal, lastOfNamedYear, lastOfPlanYear } from './last-days'

/** This year, whichever way it is called. */
export const yearlyRules: DeadlineRule[] = [
  {
    name: 'thisFiscalYear',
    why: 'This financial year ends when the document says that its financial year ends.',
    kind: 'withinYear',
    pattern:
      /\b(?:in |during |within |by the end of |before the end of )?(?:this|the (?:coming|next|current)|the|next) (?:financial|fiscal) year(?:[- ]end)?\b(?!['’]s)/i,
    due: (_, planYear, clock) => lastOfFiscal({}, planYear, clock),
    fits: ['by the end of the financial year', 'this fiscal year'],
    leaves: ['this financial year’s count'],
  },
  {
    name: 'thisYear',
    why: 'This, next or the coming year is the year of the plan.',
    kind: 'withinYear',
    pattern:
      /\b(?:in |during |within |over )?(?:this|next|the (?:coming|next|current|present)) (?:financial |municipal |calendar |fiscal |school |academic )?year\b(?!['’]s)/i,
    due: lastOfPlanYear,
    fits: ['over the coming year', 'next municipal year'],
    leaves: ['this year’s count', 'the year before'],
  },
  {
    name: 'yearEnd',
    why: 'By year end, or by the end of the year, is the last day of the plan’s year.',
    kind: 'withinYear',
    pattern:
      /\b(?:(?:by|before) (?:the )?(?:end of (?:the )?)?(?:calendar )?year[- ]?end|by the end of (?:the|this|next) (?:financial |municipal |calendar |fiscal )?year|(?:within|before the end of|by the close of|later in) the year)\b/i,
    due: lastOfPlanYear,
    fits: ['before the year-end', 'by the end of the year', 'later in the year'],
    leaves: ['the end of years'],
  },
  {
    name: 'throughYear',
    why: 'In, during or throughout 2031 is any time of that year.',
    kind: 'withinYear',
    pattern: /\b(?:in|during|throughout|over|for) (?<year>20\d\d)(?![-/–]\d\d)\b/i,
    due: lastOfNamedYear,
    fits: ['throughout 2031'],
    leaves: ['throughout 2031/32', 'since 2031'],
  },
]

/** What goes on from a day that is named: it wins over the day itself. */
export const goesOnRules: DeadlineRule[] = [
  {
    name: 'goesOnFrom',
    why: 'Ongoing from January, or from 1 January onwards, begins there and has no end.',
    kind: 'ongoing',
    pattern:
      /\b(?:on-?going|continuous(?:ly)?|continuing),? from [^.;,]{3,24}|\bfrom [^.;,]{3,20},? (?:on-?going|onwards?|on a continuing basis)\b/i,
    fits: ['Ongoing from January 2031', 'from 1 January 2031, ongoing', 'from May 2031 onwards'],
    leaves: ['from 1 January 2031'],
  },
]

/** What comes again on a day that is named: it wins over the day itself. */
export const comesAgainRules: DeadlineRule[] = [
  {
    name: 'yearlyByDay',
    why: 'Every year by 31 March comes again on that day.',
    kind: 'recurring',
    pattern: /\b(?:every|each) year,? (?:by|on|before|no later than) [^.;,]{3,20}/i,
    fits: ['every year, by 31 March'],
    leaves: ['every year'],
  },
]

/** What has no end. */
export const ongoingRules: DeadlineRule[] = [
  {
    name: 'ongoing',
    why: 'Ongoing, continuous and at all times have no end.',
    kind: 'ongoing',
    pattern:
      /\b(?:on-?going|continuous(?:ly)?|continually|on a (?:continuing|continuous) basis|at all times|permanently|year-round|all year round|business as usual)\b/i,
    fits: ['on-going', 'open all year round', 'on a continuing basis'],
    leaves: ['going on'],
  },
  {
    name: 'longTerm',
    why: 'The long term has no end that could be checked.',
    kind: 'ongoing',
    pattern: /\b(?:over|in|for) the (?:long|longer)[- ](?:term|run)\b|^long[- ]?term$/i,
    fits: ['in the longer term', 'long-term'],
    leaves: ['a long-term loan'],
  },
  {
    name: 'openEnd',
    why: 'From a day onwards, or until further notice, has a beginning but no end.',
    kind: 'ongoing',
    pattern: /\b(?:until further notice|from (?:20\d\d|now|then) (?:on|onwards))\b/i,
    fits: ['until further notice', 'from 2031 onwards'],
    leaves: ['from 2031'],
  },
  {
    name: 'asNeeded',
    why: 'As required, at the end of words, waits for an occasion.',
    kind: 'ongoing',
    pattern: /\bas (?:and when )?(?:required|needed|necessary)$/i,
    fits: ['as and when needed', 'swept as required'],
    leaves: ['as required by law'],
  },
]
