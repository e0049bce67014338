import { dayOf } from '../calendar'
import { endOf } from '../task/silence'
import type { Return, Season } from './season'

type Standing = Pick<Return, 'due' | 'filedAt' | 'reviewedAt' | 'wasLate' | 'sentBack'>

/** A return as it stood at the end of a day (Asia/Shanghai): what was filed, reviewed or sent back later is taken back. */
export function returnAt<Held extends Standing>(held: Held, day: string): Held {
  const end = endOf(day)
  const undone = held.sentBack.find(({ at }) => at >= end)
  const { due, filedAt, wasLate } = undone ?? held
  const by = (at: string | null) => (at && at < end ? at : null)
  return {
    ...held,
    ...{ due, wasLate, filedAt: by(filedAt) },
    reviewedAt: undone ? null : by(held.reviewedAt),
    sentBack: held.sentBack.filter(({ at }) => at < end),
  }
}

/** The first day at whose end a season was over: its last day, or the one on which it was closed before that. */
export function endedOn({ due, closedAt }: Pick<Season, 'due' | 'closedAt'>): string {
  const closedOn = closedAt ? dayOf(closedAt) : due
  return closedOn < due ? closedOn : due
}
