import { isDay } from './calendar'

const whole = /^(?<year>\d{4})\s*[-/.年]\s*(?<month>\d{1,2})\s*[-/.月]\s*(?<date>\d{1,2})\s*日?(?:之?前)?$/
const digits = /^(?<year>\d{4})(?<month>\d\d)(?<date>\d\d)$/
const withoutYear = /^(?<month>\d{1,2})\s*[-/.月]\s*(?<date>\d{1,2})\s*日?(?:之?前)?$/

/**
 * A day as people type it (2026-6-30, 2026/6/30, 2026.6.30, 2026年6月30日, 20260630) as YYYY-MM-DD, be it in the calendar or not;
 * undefined where the text names none. One without a year is read where `year` is given.
 */
export function spellDay(text: string, year?: number): string | undefined {
  const typed = text.normalize('NFKC').trim()
  const named = whole.exec(typed) ?? digits.exec(typed) ?? (year ? withoutYear.exec(typed) : null)
  const { month, date, year: of = String(year) } = named?.groups ?? {}
  return month && date ? `${of}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : undefined
}

/** The day that a text means, as YYYY-MM-DD; null where it means none that the calendar has. */
export function readTypedDay(text: string): string | null {
  const spelled = spellDay(text)
  return spelled && isDay(spelled) ? spelled : null
}
