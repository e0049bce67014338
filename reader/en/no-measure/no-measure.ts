import type { RuleName } from '../../report-text'
import { findRule } from '../../rule'
import { explanationRules } from './explanations'
import { factRules } from './facts'
import { guidingLeadRules } from './guiding-leads'
import type { NoMeasureRule } from './no-measure-rule'
import { paperEndRules } from './paper-ends'
import { pastWorkRules } from './past-work'
import { unsettledRules } from './unsettled'
import { hopeRules, resolveRules } from './vows'

/** Every reason in the order in which they are asked: the first that fits is the one given. */
export const noMeasureRules: NoMeasureRule[] = [
  ...guidingLeadRules,
  ...hopeRules,
  ...explanationRules,
  ...pastWorkRules,
  ...factRules,
  ...resolveRules,
  ...unsettledRules,
  ...paperEndRules,
]

/** Why a sentence is no measure, or undefined where nothing says so. */
export const findNoMeasure = (words: string): RuleName | undefined => findRule(noMeasureRules, words)?.rule
