import { bareMonthRule, dayRules, monthRules } from './date-rules'
import { christmasRule, eventRules, feastRule } from './event-rules'
import { fiscalRules } from './fiscal-rules'
import { comesAgainRule, goesOnRule, ongoingRules } from './ongoing-rules'
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
        ...dayRules,
        ...monthRules,
        ...seasonRules,
        ...partOfYearRules,
        bareMonthRule,
        christmasRule,
        feastRule,
        ...wholeYearRules,
        ...termRules,
        ...eventRules,
        ...fiscalRules,
      ],
    },
    { rules: recurringRules },
    { rules: yearlyRules },
    { rules: ongoingRules },
  ],
}
