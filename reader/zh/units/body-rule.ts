import type { UnitRole } from '../../report-text'
import type { Rule } from '../../rule'

/** One way in which a clause names who acts; each group of the pattern is a list of names, with its role. */
export type BodyRule = Rule & { roles: UnitRole[] }
