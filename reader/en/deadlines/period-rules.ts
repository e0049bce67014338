import { type DeadlineRule, ongoing, recurring, withinYearTo } from '../../commitment/deadline-rule'
import { endOfNamedYear, endOfPlanYear } from '../../commitment/last-day'
import { listRules } from '../../rule'
import { lastOfFiscal } from './last-days'

const yearEnd = '(?:by|before) (?:the )?(?:end of (?:the )?)?(?:calendar )?year[- ]?end'
const endOfYear = 'by the end of (?:the|this|next) (?:financial |municipal |calendar |fiscal )?year'

/** This year, whichever way it is called. */
export const yearlyRules = listRules<DeadlineRule>({
  thisFiscalYear: {
    why: 'This financial year ends when the document says that its financial year ends.',
    pattern:
      /\b(?:in |during |within |by the end of |before the end of )?(?:this|the (?:coming|next|current)|the|next) (?:financial|fiscal) year(?:[- ]end)?\b(?!['’]s)/i,
    read: withinYearTo((_, planYear, clock) => lastOfFiscal({}, planYear, clock)),
    fits: ['by the end of the financial year', 'this fiscal year'],
    leaves: ['this financial year’s count'],
  },
  thisYear: {
    why: 'This, next or the coming year is the year of the plan.',
    pattern:
      /\b(?:in |during |within |over )?(?:this|next|the (?:coming|next|current|present)) (?:financial |municipal |calendar |fiscal |school |academic )?year\b(?!['’]s)/i,
    read: withinYearTo(endOfPlanYear),
    fits: ['over the coming year', 'next municipal year'],
    leaves: ['this year’s count', 'the year before'],
  },
  yearEnd: {
    why: 'By year end, or by the end of the year, is the last day of the plan’s year.',
    pattern: new RegExp(
      `\\b(?:${yearEnd}|${endOfYear}|(?:within|before the end of|by the close of|later in) the year)\\b`,
      'i',
    ),
    read: withinYearTo(endOfPlanYear),
    fits: ['before the year-end', 'by the end of the year', 'later in the year'],
    leaves: ['the end of years'],
  },
  throughYear: {
    why: 'In, during or throughout 2031 is any time of that year.',
    pattern: /\b(?:in|during|throughout|over|for) (?<year>20\d\d)(?![-/–]\d\d)\b/i,
    read: withinYearTo(endOfNamedYear),
    fits: ['throughout 2031'],
    leaves: ['throughout 2031/32', 'since 2031'],
  },
})

/** What goes on from a day that is named: it wins over the day itself. */
export const goesOnRule: DeadlineRule = {
  why: 'Ongoing from January, or from 1 January onwards, begins there and has no end.',
  pattern:
    /\b(?:on-?going|continuous(?:ly)?|continuing),? from [^.;,]{3,24}|\bfrom [^.;,]{3,20},? (?:on-?going|onwards?|on a continuing basis)\b/i,
  read: ongoing,
  fits: ['Ongoing from January 2031', 'from 1 January 2031, ongoing', 'from May 2031 onwards'],
  leaves: ['from 1 January 2031'],
}

/** What comes again on a day that is named: it wins over the day itself. */
export const comesAgainRule: DeadlineRule = {
  why: 'Every year by 31 March comes again on that day.',
  pattern: /\b(?:every|each) year,? (?:by|on|before|no later than) [^.;,]{3,20}/i,
  read: recurring,
  fits: ['every year, by 31 March'],
  leaves: ['every year'],
}

/** What has no end. */
export const ongoingRules = listRules<DeadlineRule>({
  ongoing: {
    why: 'Ongoing, continuous and at all times have no end.',
    pattern:
      /\b(?:on-?going|continuous(?:ly)?|continually|on a (?:continuing|continuous) basis|at all times|permanently|year-round|all year round|business as usual)\b/i,
    read: ongoing,
    fits: ['on-going', 'open all year round', 'on a continuing basis'],
    leaves: ['going on'],
  },
  longTerm: {
    why: 'The long term has no end that could be checked.',
    pattern: /\b(?:over|in|for) the (?:long|longer)[- ](?:term|run)\b|^long[- ]?term$/i,
    read: ongoing,
    fits: ['in the longer term', 'long-term'],
    leaves: ['a long-term loan'],
  },
  openEnd: {
    why: 'From a day onwards, or until further notice, has a beginning but no end.',
    pattern: /\b(?:until further notice|from (?:20\d\d|now|then) (?:on|onwards))\b/i,
    read: ongoing,
    fits: ['until further notice', 'from 2031 onwards'],
    leaves: ['from 2031'],
  },
  asNeeded: {
    why: 'As required, at the end of words, waits for an occasion.',
    pattern: /\bas (?:and when )?(?:required|needed|necessary)$/i,
    read: ongoing,
    fits: ['as and when needed', 'swept as required'],
    leaves: ['as required by law'],
  },
})
