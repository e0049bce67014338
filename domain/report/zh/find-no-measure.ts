import type { RuleName } from '../report-text'
import { formulaRules, paperEndRules } from './rules/closings'
import { explanationRules, useRules } from './rules/explanations'
import { factRules } from './rules/facts'
import { guidingLeadRules, purposeRules } from './rules/guiding-leads'
import { highAimRules } from './rules/high-aims'
import type { NoMeasureRule } from './rules/no-measure-rule'
import { lackRules, pastWorkRules } from './rules/past-work'
import { vowRules } from './rules/vows'

/** Every reason in the order in which they are asked: the first that fits is the one given. */
const noMeasureRules: NoMeasureRule[] = [
  ...formulaRules,
  ...paperEndRules,
  ...guidingLeadRules,
  ...vowRules,
  ...highAimRules,
  ...factRules,
  ...useRules,
  ...explanationRules,
  ...purposeRules,
  ...pastWorkRules,
  ...lackRules,
]

/** What the rules look at besides the sentence itself: its place in the paragraph, and the year that the plan is for. */
type Place = { isLast: boolean; planYear: number | null }

/** Why a sentence of a plan promises nothing, or undefined where nothing says so. */
export const findNoMeasure = (sentence: string, place: Place): RuleName | undefined =>
  noMeasureRules.find((rule) => fits(rule, sentence, place))?.rule

function fits({ pattern, unless, onlyLast, onlyPastYear }: NoMeasureRule, sentence: string, place: Place): boolean {
  if (onlyLast && !place.isLast) return false
  const hit = sentence.match(pattern)
  if (!hit || unless?.test(sentence)) return false
  return !onlyPastYear || isPast(Number(hit.groups?.year), place.planYear)
}

const isPast = (year: number, planYear: number | null): boolean => planYear !== null && year < planYear
