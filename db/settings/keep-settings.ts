import { reader } from '../client'
import { rememberUntilChange } from '../engine/remember'
import { findSettingHistory, findSpecialDays } from './find-settings'

/** Holidays and working weekends, read once until a setting changes. */
export const keepSpecialDays = (): ReturnType<typeof findSpecialDays> =>
  rememberUntilChange('special days', () => findSpecialDays(reader()), 'settings')

/** The thresholds of lights with the days from which they hold, in the same way. */
export const keepThresholds = (): ReturnType<typeof findSettingHistory<'thresholds'>> =>
  rememberUntilChange('thresholds', () => findSettingHistory(reader(), 'thresholds'), 'settings')
