import { reader } from '@/db/client'
import { rememberUntilChange } from '@/db/engine/remember'
import { findSpecialDays, findThresholds, readSetting } from '@/db/settings/find-settings'
import { dayOf, type SpecialDays } from '@/domain/calendar'
import { computeLightBounds, type LightBounds, type Thresholds } from '@/domain/task/light'
import type { ReviewLimits } from '@/domain/task/todo'

/** What the lights of a day go by: its holidays, thresholds and limits of review, and the bounds that they come to. */
export type LightRules = {
  today: string
  special: SpecialDays
  thresholds: Thresholds
  limits: ReviewLimits
  bounds: LightBounds
}

/** The rules of lights on the day of `now`; read once until anything changes. */
export async function loadLightRules(now: string): Promise<LightRules> {
  const today = dayOf(now)
  return rememberUntilChange(`lights ${today}`, async () => {
    const [special, thresholds, limits] = await Promise.all([
      findSpecialDays(reader()),
      findThresholds(reader(), today),
      readSetting(reader(), 'reviewLimits', today),
    ])
    return { today, special, thresholds, limits, bounds: computeLightBounds(today, special, thresholds) }
  })
}
