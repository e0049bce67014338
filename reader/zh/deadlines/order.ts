import type { DeadlineStage } from '../../commitment/deadline-rule'
import { dateRules } from './date-rules'
import { dueCellRules } from './due-cells'
import { ongoingRules } from './ongoing-rules'
import { periodRules } from './period-rules'
import { recurringRules, yearlyDate } from './recurring-rules'
import { yearRules } from './year-rules'

const fixedDates: DeadlineStage = { rules: [...dateRules, ...periodRules] }

/** Until when: in any words, in a cell before that, and at the head of a clause; a part of `chineseOrder` that a browser can load alone. */
export const chineseDeadlines = {
  deadlines: [
    { rules: recurringRules, where: yearlyDate },
    fixedDates,
    { rules: recurringRules },
    { rules: yearRules },
    { rules: ongoingRules },
  ],
  dueCells: [{ rules: dueCellRules }],
  openingDates: [{ rules: [...fixedDates.rules, ...yearRules] }],
}
