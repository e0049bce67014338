import { englishDeadlines } from './deadlines/order'
import { explanationRules } from './no-measure/explanations'
import { factRules } from './no-measure/facts'
import { leadInRules } from './no-measure/lead-ins'
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
import { askedColumns } from './tables/asked-columns'
import { dutyColumns } from './tables/duty-columns'
import { sideColumns } from './tables/side-columns'
import { workColumns } from './tables/work-columns'
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
    ...leadInRules,
    ...hopeRules,
    ...explanationRules,
    ...pastWorkRules,
    ...factRules,
    ...resolveRules,
    ...unsettledRules,
    ...paperEndRules,
  ],
  ...englishDeadlines,
  /** What heads of columns and labels of lines name. */
  columns: [...sideColumns, ...dutyColumns, ...askedColumns, ...workColumns],
}
