import type { RuleName } from '../../report-text'
import { formulaRules, paperEndRules } from '../sections/closings'
import { explanationRules, useRules } from './explanations'
import { factRules } from './facts'
import { guidingLeadRules, purposeRules } from './guiding-leads'
import { highAimRules } from './high-aims'
import type { NoMeasureRule } from './no-measure-rule'
import { lackRules, pastWorkRules } from './past-work'
import { vowRules } from './vows'

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
