import { dayOf } from '@/domain/calendar'
import { nameMonth, nameWeekday } from './calendar-names'
import type { Locale } from './locale'

const shanghaiMs = 8 * 3_600_000

/** A `YYYY-MM-DD` day for papers: 2026年3月5日 or 5 Mar 2026. Empty for none. */
export function formatDate(day: string, locale: Locale): string {
  if (!day) return ''
  const [year, month, date] = day.split('-').map(Number)
  return locale === 'zh' ? `${year}年${month}月${date}日` : `${date} ${nameMonth(month ?? 1)} ${year}`
}

/** The same with its weekday, for prose: 2026年3月5日(周四) or 5 Mar 2026 (Thu). */
export const formatDay = (day: string | null | undefined, locale: Locale): string =>
  day ? `${formatDate(day, locale)}${locale === 'zh' ? '' : ' '}(${nameWeekday(day, locale)})` : ''

/** A day with its weekday, short, for lists and time lines: 03-05(周四) or 5 Mar (Thu). */
export function formatShortDay(day: string | null | undefined, locale: Locale): string {
  if (!day) return ''
  const [, month, date] = day.split('-')
  const weekday = nameWeekday(day, locale)
  if (locale === 'zh') return `${month}-${date}(${weekday})`
  return `${Number(date)} ${nameMonth(Number(month))} (${weekday})`
}

/** The wall clock in Asia/Shanghai of an ISO instant: 14:03. */
export const formatTime = (instant: string): string =>
  new Date(Date.parse(instant) + shanghaiMs).toISOString().slice(11, 16)

/** An ISO instant for prose: 2026年3月5日(周四) 14:03. Empty for none. */
export const formatMoment = (instant: string | null | undefined, locale: Locale): string =>
  instant ? `${formatDay(dayOf(instant), locale)} ${formatTime(instant)}` : ''

/** An ISO instant for tables: 2026-03-05 14:03. Empty for none. */
export const formatStamp = (instant: string | null | undefined): string =>
  instant ? `${dayOf(instant)} ${formatTime(instant)}` : ''
