import type { RuleName } from '../../report-text'
import type { Rule } from '../../rule'

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

/** Words that bind somebody. */
export const bindingWords = '要|应|须|必须|将|负责|不得|力争|确保'
