import type { RuleName } from '../../report-text'
import type { Rule } from '../../rule'

/** A sentence that binds nobody to anything that could be shown; `rule` is the reason that is given. */
export type NoMeasureRule = Rule & { rule: RuleName }
