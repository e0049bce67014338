import { addWorkingDays } from '@/domain/calendar'
import { defaultThresholds } from '@/domain/task/light'
import type { SignDueOn } from '@/domain/task/past/task-at'
import { keepSpecialDays, keepThresholds } from '../settings/keep-settings'

/** By which day a task is to be signed for that is given to a unit on a day, by the setting of that day. */
export async function findSignDueOn(): Promise<SignDueOn> {
  const [special, history] = await Promise.all([keepSpecialDays(), keepThresholds()])
  return (day) => {
    const { signWithin } = { ...defaultThresholds, ...history.findLast(({ fromDay }) => fromDay <= day)?.value }
    return addWorkingDays(day, signWithin, special)
  }
}
