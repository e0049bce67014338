import { reader } from '@/db/client'
import { rememberUntilChange } from '@/db/engine/remember'
import { findThresholds, readSetting } from '@/db/settings/find-settings'
import { keepSpecialDays } from '@/db/settings/keep-settings'
import { dayOf, type SpecialDays } from '@/domain/calendar'
import { computeLightBounds, type LightBounds, type Thresholds } from '@/domain/task/light'
import type { ReviewLimits } from '@/domain/task/todo'

/** What the lights of a day go by: its holidays, thresholds and limits of review, and the bounds that they come to. */
export type LightTerms = {
  today: string
  special: SpecialDays
  thresholds: Thresholds
  limits: ReviewLimits
  bounds: LightBounds
}

/** The rules of lights on the day of `now`; read once until a setting changes. */
export async function loadLightTerms(now: string): Promise<LightTerms> {
  return termsOf(dayOf(now))
}

/** The rules of lights on each of some days, as bounds. */
export const loadBoundsOf = (days: string[]): Promise<LightBounds[]> =>
  rememberUntilChange(
    `bounds ${days}`,
    () => Promise.all(days.map(async (day) => (await termsOf(day)).bounds)),
    'settings',
  )

const termsOf = (today: string): Promise<LightTerms> =>
  rememberUntilChange(`lights ${today}`, () => readTerms(today), 'settings')

async function readTerms(today: string): Promise<LightTerms> {
  const [special, thresholds, limits, silentDays] = await Promise.all([
    keepSpecialDays(),
    findThresholds(reader(), today),
    readSetting(reader(), 'reviewLimits', today),
    readSetting(reader(), 'silentDays', today),
  ])
  return { today, special, thresholds, limits, bounds: computeLightBounds(today, special, thresholds, silentDays) }
}
