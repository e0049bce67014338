import type { Database } from '@/db/client'
import { readSetting } from '@/db/settings/find-settings'
import { dayOf } from '@/domain/calendar'
import type { YearEndWindow } from '@/domain/settings'

/** True when `now` lies between the first and the last day of the year-end window (a setting). */
export async function isYearEnd(on: Database, now: string): Promise<boolean> {
  const today = dayOf(now)
  return isInWindow(today.slice(5), await readSetting(on, 'yearEndWindow', today))
}

// Month and day as MM-DD; the window may run over the turn of the year.
const isInWindow = (day: string, { from, to }: YearEndWindow): boolean =>
  from <= to ? day >= from && day <= to : day >= from || day <= to
