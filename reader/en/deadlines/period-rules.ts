import { type DeadlineRule, withinYearTo } from '../../commitment/deadline-rule'
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
      /\b(?:in |during |within |by the (?:end|close) of |before the (?:end|close) of )?(?:this|the (?:coming|next|current)|the|next) (?:financial|fiscal) year(?:[- ]end)?\b(?!['’]s)/i,
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
    read: withinYearTo((_, planYear, clock) =>
      clock.fiscalYear ? lastOfFiscal({}, planYear, clock) : endOfPlanYear({}, planYear),
    ),
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
