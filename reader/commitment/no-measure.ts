import type { Rule } from '../rule'
import type { RuleName } from '../rule-names'

/** A sentence of a plan that promises nothing; `rule` is the reason that is given. */
export type NoMeasureRule = Rule & {
  rule: RuleName
  /** Words that make a promise of it all the same. */
  unless?: RegExp
  /** Only the last sentence of a paragraph. */
  onlyLast?: true
  /** Only where the year that the pattern takes by name is before the plan's own. */
  onlyPastYear?: true
}

/** What the rules look at besides the sentence itself: its place in the paragraph, and the year that the plan is for. */
type Place = { isLast: boolean; planYear: number | null }

/** Why a sentence of a plan promises nothing, by the first rule that fits; undefined where nothing says so. */
export const findNoMeasure = (
  rules: readonly NoMeasureRule[],
  sentence: string,
  place: Place = { isLast: false, planYear: null },
): RuleName | undefined => rules.find((rule) => fits(rule, sentence, place))?.rule

function fits({ pattern, unless, onlyLast, onlyPastYear }: NoMeasureRule, sentence: string, place: Place): boolean {
  if (onlyLast && !place.isLast) return false
  const hit = sentence.match(pattern)
  if (!hit || unless?.test(sentence)) return false
  return !onlyPastYear || isPast(Number(hit.groups?.year), place.planYear)
}

const isPast = (year: number, planYear: number | null): boolean => planYear !== null && year < planYear
