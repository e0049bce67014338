import { addWorkingDays } from '@/domain/calendar'
import { defaultThresholds } from '@/domain/task/light'
import type { SignDueOn } from '@/domain/task/past/task-at'
import type { Database } from '../client'
import { findSettingHistory, findSpecialDays } from '../settings/find-settings'

/** By which day a task is to be signed for that is given to a unit on a day, by the setting of that day. */
export async function findSignDueOn(on: Database): Promise<SignDueOn> {
  const [special, history] = await Promise.all([findSpecialDays(on), findSettingHistory(on, 'thresholds')])
  return (day) => {
    const { signWithin } = { ...defaultThresholds, ...history.findLast(({ fromDay }) => fromDay <= day)?.value }
    return addWorkingDays(day, signWithin, special)
  }
}
