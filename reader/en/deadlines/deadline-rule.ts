import type { FoundDeadline } from '../../commitment/found-deadline'
import type { Rule } from '../../rule'
import type { EnglishClock } from './clock'
import type { Groups } from './last-days'

/** One way in which English says until when; `due` is the last possible day where it can be computed. */
export type DeadlineRule = Rule & {
  kind: FoundDeadline['kind']
  accepts?: (groups: Groups, planYear: number | null) => boolean
  due?: (groups: Groups, planYear: number | null, clock: EnglishClock) => string | undefined
}
