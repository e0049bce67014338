import { chineseDeadlines } from './deadlines/order'
import { explanationRules, useRules } from './no-measure/explanations'
import { factRules } from './no-measure/facts'
import { highAimRules } from './no-measure/high-aims'
import { leadInRules, purposeRules } from './no-measure/lead-ins'
import { lackRules, pastWorkRules } from './no-measure/past-work'
import { vowRules } from './no-measure/vows'
import { formulaRules, paperEndRules } from './sections/closings'
import type { HeadingStage } from './sections/heading-stage'
import { actNamedPlans, likelyNextHeadings } from './sections/likely-next-headings'
import { answeredProblems, likelyShortcomingHeadings } from './sections/likely-shortcoming-headings'
import { aheadHeadings, groundLaid, nextHeadings } from './sections/next-headings'
import { doneHeadings, lastYearsPlan, situationWord } from './sections/past-headings'
import { backgroundHeadings, goalHeadings } from './sections/plan-headings'
import {
  answerHeadings,
  orderedItem,
  problemThenPlan,
  promisedItem,
  shortcomingHeadings,
  solvedProblem,
  unclearWord,
} from './sections/shortcoming-headings'
import { actFirst } from './sentences/verb-heads'
import { openingRules } from './title/openings'
import { yearHeading, yearlyWork } from './title/report-years'
import { titleRules } from './title/titles'
import { actingRules } from './units/acting-bodies'
import { appointmentRules, mayAppoint } from './units/appointments'
import { columnRules } from './units/columns'
import { anyNames, departmentNames } from './units/short-names'

const headings: HeadingStage[] = [
  { kind: 'both', rules: [...shortcomingHeadings, problemThenPlan], beside: [...aheadHeadings, ...answerHeadings] },
  { kind: 'shortcomings', rules: shortcomingHeadings, unless: [solvedProblem, orderedItem] },
  { kind: 'shortcomings', rules: likelyShortcomingHeadings, unless: [answeredProblems, ...aheadHeadings], only: 'top' },
  { kind: 'done', rules: [lastYearsPlan] },
  { kind: 'nextSteps', rules: aheadHeadings, unless: [groundLaid, unclearWord] },
  { kind: 'nextSteps', rules: [yearHeading], beside: [yearlyWork], only: 'laterYear' },
  { kind: 'done', rules: [yearHeading], beside: [yearlyWork], only: 'pastYear' },
  { kind: 'done', rules: doneHeadings, beside: [situationWord], unless: [promisedItem] },
  { kind: 'done', rules: doneHeadings, unless: [actFirst, promisedItem] },
  { kind: 'background', rules: backgroundHeadings },
  { kind: 'goals', rules: goalHeadings },
  { kind: null, rules: [actFirst], unless: actNamedPlans },
  { kind: 'nextSteps', rules: nextHeadings, unless: [unclearWord] },
  { kind: 'nextSteps', rules: likelyNextHeadings, unless: [unclearWord], only: 'top' },
]

/** Where lists of rules could speak of the same words, what stands first here wins: nothing else decides it. */
export const chineseOrder = {
  /** The kind of a document by its title, and without a telling one by its opening. */
  titles: titleRules,
  openings: openingRules,
  /** What a heading announces. */
  headings,
  /** Why a sentence of a plan promises nothing. */
  noMeasures: [
    ...formulaRules,
    ...paperEndRules,
    ...leadInRules,
    ...vowRules,
    ...highAimRules,
    ...factRules,
    ...useRules,
    ...explanationRules,
    ...purposeRules,
    ...pastWorkRules,
    ...lackRules,
  ],
  ...chineseDeadlines,
  /** Who acts in a clause; `behindAct`: words with which one that begins with an act is asked all the same. */
  units: [{ rules: appointmentRules, behindAct: mayAppoint }, { rules: actingRules }],
  /** What a column of a table holds. */
  columns: columnRules,
  /** Long words in the names of offices, those of single departments before those of any body. */
  shortNames: [...departmentNames, ...anyNames],
}
