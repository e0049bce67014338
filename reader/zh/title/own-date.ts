import { type Clock, noClock, type SpecialDays } from '../../commitment/deadline-rule'
import { writeDay } from '../../commitment/last-day'
import type { Outline } from '../../outline/read-outline'
import { ownDateRules } from './own-date-rules'

/** How many characters at the head and at the foot of a document are searched for its day. */
const searched = { head: 1500, foot: 600 }

/** What a Chinese document says of its own time: the day on which it was made, by which its terms are counted. */
export function readChineseClock({ folded }: Outline, special: SpecialDays): Clock {
  const parts =
    folded.length > searched.head + searched.foot
      ? `${folded.slice(0, searched.head)}\n\n${folded.slice(-searched.foot)}`
      : folded
  for (const { pattern } of ownDateRules) {
    const { year, month, day } = [...parts.matchAll(pattern)].at(-1)?.groups ?? {}
    if (!year || !writeDay(Number(year), Number(month), Number(day))) continue
    return { ...noClock, base: { year: Number(year), month: Number(month), day: Number(day) }, special }
  }
  return noClock
}
