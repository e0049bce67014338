import type { Database } from '@/db/client'
import { findSetting } from '@/db/find-settings'
import { dayOf } from '@/domain/calendar'

/** True when `now` lies between the first and the last day of the year-end window (setting `yearEndWindow`, from 1 December to 31 January unless set). */
export async function isYearEnd(on: Database, now: string): Promise<boolean> {
  const today = dayOf(now)
  const window = await findSetting<{ from: string; to: string }>(on, 'yearEndWindow', today)
  return isInWindow(today.slice(5), window ?? { from: '12-01', to: '01-31' })
}

// Month and day as MM-DD; the window may run over the turn of the year.
const isInWindow = (day: string, { from, to }: { from: string; to: string }): boolean =>
  from <= to ? day >= from && day <= to : day >= from || day <= to
