import { type CalendarPart, calendarParts } from '@/domain/task/dates/calendar-entry'

export const calendarViews = ['month', 'list'] as const
export type CalendarAddress = { month: string; part: CalendarPart; view: (typeof calendarViews)[number] }

/** What the calendar's address says; whatever is unknown is as usual. */
export const readCalendarAddress = ({ month = '', part, view }: Record<string, string>): CalendarAddress => ({
  month,
  part: calendarParts.find((each) => each === part) ?? 'all',
  view: calendarViews.find((each) => each === view) ?? 'month',
})

/** The address that reads back as the same. */
export function writeCalendarAddress({ month, part, view }: CalendarAddress): string {
  const pairs = [
    ...(month ? [['month', month]] : []),
    ...(part === 'all' ? [] : [['part', part]]),
    ...(view === 'month' ? [] : [['view', view]]),
  ]
  const query = new URLSearchParams(pairs).toString()
  return query ? `/calendar?${query}` : '/calendar'
}
