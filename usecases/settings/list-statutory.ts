import chineseDays from 'chinese-days'
import type { SpecialDayRow } from '@/db/settings/save-special-days'
import { addDays } from '@/domain/calendar'

/** China's statutory holidays and working weekends of a year, as far as they are known. */
export function listStatutory(year: number): SpecialDayRow[] {
  const rows: SpecialDayRow[] = []
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const { work, name } = chineseDays.getDayDetail(day)
    // The package names a special day "Spring Festival,春节,4" and a plain one "Tuesday".
    const [, chinese] = name.split(',')
    if (chinese) rows.push({ day, kind: work ? 'workday' : 'holiday', name: chinese })
  }
  return rows
}
