import { type DeadlineRule, fixedAt } from '../../commitment/deadline-rule'
import { listRules } from '../../rule'
import { byWords, monthName } from './date-words'
import { dayOf, lastOfMonth, numberedDay, slashedDay } from './last-days'

/** A day. */
export const dayRules = listRules<DeadlineRule>({
  numberedDate: {
    why: '2031-05-09 is year, month and day.',
    pattern: new RegExp(`${byWords}(?<year>20\\d\\d)-(?<one>\\d{2})-(?<two>\\d{2})\\b`, 'i'),
    read: fixedAt(numberedDay),
    fits: ['2031-05-09', 'by 2031-05-09'],
    leaves: ['2031-32'],
  },
  slashedDate: {
    why: '09/05/2031 is day and month, unless the second number can only be a day.',
    pattern: new RegExp(`${byWords}\\b(?<one>\\d{1,2})[/.](?<two>\\d{1,2})[/.](?<year>20\\d\\d|\\d\\d)\\b`, 'i'),
    read: fixedAt(slashedDay),
    fits: ['before 09/05/2031', '9.5.31'],
    leaves: ['9/5'],
  },
  dayAndMonth: {
    why: 'A day before a month, with or without its year: 9 May, the 9th of May 2031.',
    pattern: new RegExp(
      `${byWords}(?:close of (?:play|business) on )?(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthName},?\\s*(?<year>20\\d\\d)?(?!\\d)`,
      'i',
    ),
    read: fixedAt(dayOf),
    fits: ['by 9 May 2031', 'on the 9th of May', 'by close of play on 9 May'],
    leaves: ['9 mayors'],
  },
  monthAndDay: {
    why: 'A month before a day, as American offices write: May 9, 2031.',
    pattern: new RegExp(
      `${byWords}${monthName}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s*(?<year>20\\d\\d))?\\b(?!\\d)`,
      'i',
    ),
    read: fixedAt(dayOf),
    fits: ['no later than May 9, 2031', 'May 9th'],
    leaves: ['May 2031'],
  },
})

/** A month of a year, or the next of its name. */
export const monthRules = listRules<DeadlineRule>({
  monthStretch: {
    why: 'A stretch of months ends with its last.',
    pattern: new RegExp(
      `\\b(?:from )?(?:${monthName.replace('?<month>', '?:')})(?: 20\\d\\d)? ?(?:-|–|to|until) ?${monthName},?\\s(?<year>20\\d\\d)\\b`,
      'i',
    ),
    read: fixedAt(lastOfMonth),
    fits: ['September 2031 - May 2032', 'from March to June 2031'],
    leaves: ['March 2031'],
  },
  monthOfYear: {
    why: 'A month with its year ends with its last day.',
    pattern: new RegExp(`${byWords}${monthName},?[\\s-]+(?<year>20\\d\\d)\\b`, 'i'),
    read: fixedAt(lastOfMonth),
    fits: ['by the end of May 2031', 'Sept-2031'],
    leaves: ['May 20'],
  },
  monthOfShortYear: {
    why: 'May-31 and May ’31 are months of a year written with two digits.',
    pattern: new RegExp(`\\b${monthName}[-’'](?<year>\\d\\d)\\b`, 'i'),
    read: fixedAt(lastOfMonth),
    fits: ['Oct-31', "Nov'31"],
    leaves: ['Oct 31'],
  },
  monthAlone: {
    why: 'By the end of a month without a year means the next of that name; "may" is a month only where nothing follows it.',
    pattern: new RegExp(
      `\\b(?:by|before|in|until|end of|end|during)\\s+(?:the\\s+)?(?:end\\s+(?:of\\s+)?)?(?:early\\s+|late\\s+|mid-?\\s*)?(?!may\\b(?!\\s*[,.;)]|$))${monthName}(?=[\\s,.:;)]|$)`,
      'i',
    ),
    read: fixedAt(lastOfMonth),
    fits: ['by the end of October', 'in late May', 'before mid-June'],
    leaves: ['those in may leave', 'the October count'],
  },
})
