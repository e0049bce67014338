import { backgroundHeadings } from './background-headings'
import { doneHeadings } from './done-headings'
import type { HeadingRule } from './heading-rule'
import { mixedHeadings } from './mixed-headings'
import { plainPlanHeadings, plainShortcomingHeadings } from './plain-headings'
import { planHeadings } from './plan-headings'
import { shortcomingHeadings } from './shortcoming-headings'

/** Names of sections in English reports; the first that fits wins. */
export const headingRules: HeadingRule[] = [
  ...doneHeadings,
  ...plainPlanHeadings,
  ...plainShortcomingHeadings,
  ...mixedHeadings,
  ...shortcomingHeadings,
  ...planHeadings,
  ...backgroundHeadings,
]
