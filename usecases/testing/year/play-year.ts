import type { YearTasks } from './begin-year'
import { beLate, extend } from './dates-year'
import { handsOn } from './hands'
import { askAround, leave, moveOn, signAll } from './people-year'
import type { At } from './play'
import { breakOff, recur, stage, sustain } from './work-year'

/** Everything that happens in the year, in the order of its days; `runTo` plays what lies up to the end of a day and was not played yet. */
export function playYear(tasks: YearTasks, at: At): { runTo: (day: string) => Promise<void>; seasonId: () => string } {
  const hands = handsOn(tasks, at)
  const season = { id: '' }
  const parts = [signAll, stage, recur, extend, beLate, moveOn, leave, breakOff, sustain, askAround]
  const deeds = parts
    .flatMap((list) => list({ tasks, at, hands, season }))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const runTo = async (day: string) => {
    while ((deeds[0]?.[0] ?? '9999') <= day) await deeds.shift()?.[1]()
  }
  return { runTo, seasonId: () => season.id }
}
