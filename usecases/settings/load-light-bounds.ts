import { reader } from '@/db/client'
import { rememberUntilChange } from '@/db/engine/remember'
import { findSpecialDays, findThresholds } from '@/db/settings/find-settings'
import { dayOf } from '@/domain/calendar'
import { computeLightBounds, type LightBounds } from '@/domain/task/light'

/** The bounds of lights on the day of `now`, by the thresholds and holidays that hold then. */
export async function loadLightBounds(now: string): Promise<LightBounds> {
  const today = dayOf(now)
  return rememberUntilChange(`bounds ${today}`, async () => {
    const [special, thresholds] = await Promise.all([findSpecialDays(reader()), findThresholds(reader(), today)])
    return computeLightBounds(today, special, thresholds)
  })
}
