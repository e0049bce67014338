import type { DeadlineStage } from '../../commitment/deadline-rule'
import { dateRules, listedDates } from './date-rules'
import { dueCellRules } from './due-cells'
import { markedDates } from './marked-dates'
import { ongoingRules } from './ongoing-rules'
import { periodRules } from './period-rules'
import { oncePerPeriod, recurringRules, yearlyDate } from './recurring-rules'
import { termRules } from './term-rules'
import { yearRules } from './year-rules'

const ends = [...listedDates, ...dateRules, ...markedDates, ...periodRules]
const fixedDates: DeadlineStage = { rules: [...ends, ...termRules] }

/** Until when: in any words, in a cell before that, and at the head of a clause; a part of `chineseOrder` that a browser can load alone. */
export const chineseDeadlines = {
  deadlines: [
    { rules: recurringRules, where: yearlyDate },
    { rules: [oncePerPeriod] },
    fixedDates,
    { rules: recurringRules },
    { rules: yearRules },
    { rules: ongoingRules },
  ],
  dueCells: [{ rules: dueCellRules }],
  openingDates: [{ rules: [...fixedDates.rules, ...yearRules] }],
  /** How often, at the head of a clause. */
  openingPeriods: [{ rules: recurringRules }],
  /** What may name a further day beside the first. */
  fartherDates: [{ rules: ends }, { rules: yearRules.filter(({ name }) => name === 'yearEnd') }],
}
