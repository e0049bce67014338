import { type DeadlineRule, fixedAt } from '../../commitment/deadline-rule'
import { endOfNamedYear, type Groups } from '../../commitment/last-day'
import { listRules } from '../../rule'

const midYear = ({ year }: Groups): string => `${year}-06-30`

/** Late in a year, and cells that hold a year. */
export const partOfYearRules = listRules<DeadlineRule>({
  lateYear: {
    why: 'Late 2031 ends with the year.',
    pattern: /\b(?:in |by |from )?late[- ](?<year>20\d\d)\b/i,
    read: fixedAt(endOfNamedYear),
    fits: ['in late 2031', 'late-2031'],
    leaves: ['late in 2031'],
  },
  bareMidYear: {
    why: 'Mid-2031 alone in a cell ends in June.',
    pattern: /^mid[- ]?(?<year>20\d\d)$/i,
    read: fixedAt(midYear),
    fits: ['mid-2031'],
    leaves: ['amid 2031'],
  },
  bareYear: {
    why: 'A year alone in a cell is a deadline.',
    pattern: /^(?<year>20\d\d)$/,
    read: fixedAt(endOfNamedYear),
    fits: ['2031'],
    leaves: ['2031 wheels'],
  },
})

/** By, at the end of, or in a year; a year before a dash and a second one is a financial year. */
export const wholeYearRules = listRules<DeadlineRule>({
  byYear: {
    why: 'By 2031 and by the end of 2031 give the whole year.',
    pattern: /\bby\s+(?:the\s+)?(?:end\s+of\s+)?(?<year>20\d\d)\b(?![-/–]\d\d)/i,
    read: fixedAt(endOfNamedYear),
    fits: ['by 2031', 'by the end of 2031'],
    leaves: ['by 2031/32', 'by 2031-05-09'],
  },
  byMidYear: {
    why: 'By the middle of a year gives until June.',
    pattern: /\bby (?:mid|the middle of)[- ]?(?<year>20\d\d)\b/i,
    read: fixedAt(midYear),
    fits: ['by mid-2031', 'by the middle of 2031'],
    leaves: ['by midnight'],
  },
  endOfCalendarYear: {
    why: 'Before the end of the 2031 calendar year is its last day.',
    pattern: /\b(?:by|before) (?:the )?end of (?:the )?(?<year>20\d\d) calendar year\b/i,
    read: fixedAt(endOfNamedYear),
    fits: ['before the end of the 2031 calendar year'],
    leaves: ['before the end of the calendar year'],
  },
  endOfYear: {
    why: 'The end of 2031 is its last day, whatever word stands before it.',
    pattern: /\bend of (?<year>20\d\d)\b(?![-/–]\d\d)/i,
    read: fixedAt(endOfNamedYear),
    fits: ['before the end of 2031'],
    leaves: ['the end of 2031-32'],
  },
  inLaterYear: {
    why: 'In 2031 is a deadline where the plan is for a year before.',
    pattern: /\b(?:in|during) (?<year>20\d\d)\b(?![-/–]\d\d)/i,
    read: ({ year }, planYear) =>
      planYear !== null && Number(year) > planYear ? { kind: 'fixed', due: endOfNamedYear({ year }) } : null,
    fits: ['in 2031', 'during 2031'],
    leaves: ['in 2031-32', 'since 2031'],
  },
})
