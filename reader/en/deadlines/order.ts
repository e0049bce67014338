import { cellDateRules } from './cell-dates'
import { dayRules, monthRules } from './date-rules'
import { christmasRule, eventRules, feastRule } from './event-rules'
import { fiscalRules } from './fiscal-rules'
import { looseEventRules } from './loose-events'
import { comesAgainRule, goesOnRule, ongoingRules } from './ongoing-rules'
import { partOfMonthRules } from './part-of-month-rules'
import { yearlyRules } from './period-rules'
import { recurringRules } from './recurring-rules'
import { seasonRules } from './season-rules'
import { termRules } from './term-rules'
import { partOfYearRules, wholeYearRules } from './year-rules'

/** Until when, the first stage first; a part of `englishOrder` that a browser can load alone. */
export const englishDeadlines = {
  deadlines: [
    { rules: [goesOnRule] },
    { rules: [comesAgainRule] },
    {
      rules: [
        ...partOfMonthRules,
        ...dayRules,
        ...monthRules,
        ...seasonRules,
        ...partOfYearRules,
        ...cellDateRules,
        christmasRule,
        feastRule,
        ...wholeYearRules,
        ...termRules,
        ...eventRules,
        ...fiscalRules,
      ],
    },
    { rules: looseEventRules },
    { rules: recurringRules },
    { rules: yearlyRules },
    { rules: ongoingRules },
  ],
}
