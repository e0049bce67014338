import { addWorkingDays } from '@/domain/calendar'
import { defaultThresholds } from '@/domain/task/light'
import type { SignDueOn } from '@/domain/task/past/task-at'
import { keepSpecialDays, keepThresholds } from '../settings/keep-settings'

/** By which day a task is to be signed for that is given to a unit on a day, by the setting of that day. */
export async function findSignDueOn(): Promise<SignDueOn> {
  const [special, history] = await Promise.all([keepSpecialDays(), keepThresholds()])
  const known = new Map<string, string>()
  return (day) => {
    const { signWithin } = { ...defaultThresholds, ...history.findLast(({ fromDay }) => fromDay <= day)?.value }
    const due = known.get(day) ?? addWorkingDays(day, signWithin, special)
    known.set(day, due)
    return due
  }
}
