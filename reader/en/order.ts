import { bareMonthRule, dayRules, monthRules } from './deadlines/date-rules'
import { eventRules, feastRule } from './deadlines/event-rules'
import { fiscalRules } from './deadlines/fiscal-rules'
import { comesAgainRule, goesOnRule, ongoingRules, yearlyRules } from './deadlines/period-rules'
import { recurringRules } from './deadlines/recurring-rules'
import { seasonRules } from './deadlines/season-rules'
import { termRules } from './deadlines/term-rules'
import { partOfYearRules, wholeYearRules } from './deadlines/year-rules'
import { explanationRules } from './no-measure/explanations'
import { factRules } from './no-measure/facts'
import { guidingLeadRules } from './no-measure/guiding-leads'
import { paperEndRules } from './no-measure/paper-ends'
import { pastWorkRules } from './no-measure/past-work'
import { unsettledRules } from './no-measure/unsettled'
import { hopeRules, resolveRules } from './no-measure/vows'
import { actionHeadings } from './sections/action-headings'
import { backgroundHeadings } from './sections/background-headings'
import { doneHeadings } from './sections/done-headings'
import { mixedHeading } from './sections/mixed-headings'
import { plainPlanHeadings, plainShortcomingHeadings } from './sections/plain-headings'
import { namedPlanHeadings, planHeadings } from './sections/plan-headings'
import { shortcomingHeadings } from './sections/shortcoming-headings'
import { dutyColumns } from './tables/duty-columns'
import { sideColumns } from './tables/side-columns'
import { askedColumns, workColumns } from './tables/work-columns'
import { planTitle, reportTitle } from './title/titles'

/** Where lists of rules could speak of the same words, what stands first here wins: nothing else decides it. */
export const englishOrder = {
  /** The kind of a document by its title: a review of the plan is a report. */
  titles: [reportTitle, planTitle],
  /** What a heading says of the section below it. */
  headings: [
    ...doneHeadings,
    ...plainPlanHeadings,
    ...plainShortcomingHeadings,
    mixedHeading,
    ...shortcomingHeadings,
    ...planHeadings,
    ...actionHeadings,
    ...namedPlanHeadings,
    ...backgroundHeadings,
  ],
  /** Why a sentence is no measure. */
  noMeasures: [
    ...guidingLeadRules,
    ...hopeRules,
    ...explanationRules,
    ...pastWorkRules,
    ...factRules,
    ...resolveRules,
    ...unsettledRules,
    ...paperEndRules,
  ],
  /** Until when. */
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
  /** What heads of columns and labels of lines name. */
  columns: [...sideColumns, ...dutyColumns, ...askedColumns, ...workColumns],
}
