import type { Role } from '@/domain/people'
import { settingDefaults } from '@/domain/settings'
import { reader } from '../client'
import { rememberUntilChange } from '../engine/remember'
import { findSettingHistory, findSpecialDays } from './find-settings'

/** Holidays and working weekends, read once until a setting changes. */
export const keepSpecialDays = (): ReturnType<typeof findSpecialDays> =>
  rememberUntilChange('special days', () => findSpecialDays(reader()), 'settings')

/** The thresholds of lights with the days from which they hold, in the same way. */
export const keepThresholds = (): ReturnType<typeof findSettingHistory<'thresholds'>> =>
  rememberUntilChange('thresholds', () => findSettingHistory(reader(), 'thresholds'), 'settings')

/** The roles that need a second step on `day`, in the same way. */
export async function keepSecondStepRoles(day: string): Promise<readonly Role[]> {
  const find = () => findSettingHistory(reader(), 'secondStep')
  const history = await rememberUntilChange('second step', find, 'settings')
  return history.filter(({ fromDay }) => fromDay <= day).at(-1)?.value.roles ?? settingDefaults.secondStep.roles
}
