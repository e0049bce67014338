import type { DeadlineKind, Period } from '../../report-text'
import type { Rule } from '../../rule'
import type { Groups } from './last-days'

/** What a rule makes of its match: the last possible day, where it can be computed, and the period. */
type DeadlineFound = { kind: DeadlineKind; due?: string | undefined; period?: Period | undefined }

/** One way in which Chinese says until when; where several fit, the words that stand first decide. */
export type DeadlineRule = Rule & { read: (groups: Groups, planYear: number | null) => DeadlineFound | null }

type LastDay = (groups: Groups, planYear: number | null) => string | undefined

/** A fixed end, with its last day where that can be told. */
export const fixedAt =
  (due: LastDay): DeadlineRule['read'] =>
  (groups, planYear) => ({ kind: 'fixed', due: due(groups, planYear) })

/** A fixed end whose day the words do not tell. */
export const fixedSomeDay: DeadlineRule['read'] = () => ({ kind: 'fixed' })
