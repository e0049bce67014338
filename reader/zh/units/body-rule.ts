import type { UnitRole } from '../../report-text'
import type { Rule } from '../../rule'

/** One way in which a clause names who acts; each group of the pattern is a list of names, with its role. */
export type BodyRule = Rule & { roles: UnitRole[] }

/** `behindAct`: words with which a clause that begins with an act, and so names nobody at its head, is asked all the same. */
export type UnitStage = { rules: readonly BodyRule[]; behindAct?: Rule }
