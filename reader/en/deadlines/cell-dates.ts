import { type DeadlineRule, fixedAt } from '../../commitment/deadline-rule'
import { listRules } from '../../rule'
import { monthName } from './date-words'
import { lastOfMonth } from './last-days'
import { dayOfNumber } from './part-of-month'

/** Dates that are all a cell holds. */
export const cellDateRules = listRules<DeadlineRule>({
  slashedCell: {
    why: 'By 30/06, or that alone in a cell, is a day of the plan’s year.',
    pattern: /^(?:by |before )?(?<day>\d{1,2})\/(?<number>\d{1,2})$/i,
    read: fixedAt(dayOfNumber),
    fits: ['by 30/06', '9/5'],
    leaves: ['2031/32', 'by 30/06 or so'],
  },
  bareMonth: {
    why: 'A month alone in a cell is a deadline.',
    pattern: new RegExp(`^${monthName}$`, 'i'),
    read: fixedAt(lastOfMonth),
    fits: ['October', 'Nov.'],
    leaves: ['Marching'],
  },
})
