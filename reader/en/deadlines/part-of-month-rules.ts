import { type DeadlineRule, fixedAt, fixedAtEach } from '../../commitment/deadline-rule'
import { listRules } from '../../rule'
import { monthName } from './date-words'
import { dayOf, lastOfMonth, lastOfQuarter } from './last-days'
import { lastWeekday, middleOfMonth, weekOfMonth } from './part-of-month'

const before = '(?:(?:by|before|in|on|during|no later than|not later than|until|for|from)\\s+)?(?:the\\s+)?'
const ofYear = ',?(?:\\s+(?<year>20\\d\\d))?'
const otherMonth = monthName.replace('?<month>', '?<one>')
const weekday = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'

/** Days, weeks and halves of a month, and several months or quarters at once. */
export const partOfMonthRules = listRules<DeadlineRule>({
  midMonth: {
    why: 'Mid-May, or the middle of May, ends on the 15th.',
    pattern: new RegExp(`\\b${before}(?:mid-?\\s?|middle of )(?:-\\s?)?${monthName}${ofYear}(?!\\d)`, 'i'),
    read: fixedAt(middleOfMonth),
    fits: ['by mid-May 2031', 'the middle of October'],
    leaves: ['midday in May', 'mid-2031'],
  },
  startOfMonth: {
    why: 'By the start of May is its first day.',
    pattern: new RegExp(
      `\\b(?:by|before|from|at|no later than)\\s+the\\s+(?:start|beginning) of ${monthName}${ofYear}(?!\\d)`,
      'i',
    ),
    read: fixedAt((groups, ...told) => dayOf({ ...groups, day: '1' }, ...told)),
    fits: ['by the start of May 2031', 'from the beginning of October'],
    leaves: ['by the start of the May fair'],
  },
  weekOfMonth: {
    why: 'The first week of May ends on the 7th, the last with the month.',
    pattern: new RegExp(
      `\\b${before}(?<week>first|second|third|last) (?:full )?week (?:of|in) ${monthName}${ofYear}(?!\\d)`,
      'i',
    ),
    read: fixedAt(weekOfMonth),
    fits: ['no later than the first week of May 2031', 'in the last week of October'],
    leaves: ['the first weekend in May'],
  },
  lastWeekday: {
    why: 'The last Friday in May is a day that the calendar tells; the last working day is taken for the last day.',
    pattern: new RegExp(
      `\\b${before}last (?:(?<weekday>${weekday})|(?:working |business )?day) (?:of|in) ${monthName}${ofYear}(?!\\d)`,
      'i',
    ),
    read: fixedAt(lastWeekday),
    fits: ['not later than the last Friday in May 2031', 'the last working day of October'],
    leaves: ['the last Friday of each month'],
  },
  twoMonths: {
    why: 'In May and October names two days; the last is the end.',
    pattern: new RegExp(
      `\\b(?:in|by|during|between|from) (?:the end of )?${otherMonth}(?: 20\\d\\d)?,? (?:and|&) (?:(?:in|by) )?(?:the end of )?${monthName}${ofYear}(?=[\\s,.;)]|$)`,
      'i',
    ),
    read: fixedAtEach(({ one, month, year }, ...told) => [
      lastOfMonth({ month: one, year }, ...told),
      lastOfMonth({ month, year }, ...told),
    ]),
    fits: ['in March and October 2031', 'by the end of April and by the end of October'],
    leaves: ['in March and the next October'],
  },
  severalQuarters: {
    why: 'Q2 and Q4, or Q2 to Q4, name several quarters; the last is the end.',
    pattern:
      /\b(?:(?:by|in|during) )?Q(?<one>[1-4])(?:,? ?(?:and|&|to|[–/-]) ?|, )Q?(?<q>[1-4])(?:,? ?(?:of )?(?<year>20\d\d))?\b(?![-/–]\d\d)/i,
    read: fixedAtEach(({ one, q, year }, ...told) => [
      lastOfQuarter({ q: one, year }, ...told),
      lastOfQuarter({ q, year }, ...told),
    ]),
    fits: ['Q2 and Q4 2031', 'Q2–Q4', 'in Q1/Q3'],
    leaves: ['Q2 2031'],
  },
})
