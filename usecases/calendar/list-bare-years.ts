import { reader } from '@/db/client'
import { listKnownYears } from '@/db/settings/save-special-days'

/** Of the years of these days, those whose holidays nobody has entered: their working days are Mondays to Fridays, which is not so. */
export async function listBareYears(days: readonly (string | null)[]): Promise<number[]> {
  const years = [...new Set(days.flatMap((day) => (day ? [Number(day.slice(0, 4))] : [])))].sort((a, b) => a - b)
  const known = await listKnownYears(reader())
  return years.filter((year) => !known.includes(year))
}
