import type { Dictionary, Locale } from '@/i18n'
import type { CalendarView } from '@/usecases/calendar/view-calendar'

/** What every part of the calendar is drawn from. */
export type Shown = { view: CalendarView; words: Dictionary; locale: Locale }

/** The month in words. */
export const nameMonthOf = (month: string, { calendar }: Dictionary): string =>
  calendar.month({ year: Number(month.slice(0, 4)), month: Number(month.slice(5)) })
