const inShort = { weekday: 'short', timeZone: 'UTC' } as const
const weekdays = { zh: new Intl.DateTimeFormat('zh-CN', inShort), en: new Intl.DateTimeFormat('en-US', inShort) }
const months = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' })

/** The weekday of a `YYYY-MM-DD` day: 周四, Thu. */
export const nameWeekday = (day: string, locale: 'zh' | 'en'): string => weekdays[locale].format(Date.parse(day))

/** The English name of a month from 1 to 12: Mar. Chinese counts its months. */
export const nameMonth = (month: number): string => months.format(Date.UTC(2000, month - 1))
