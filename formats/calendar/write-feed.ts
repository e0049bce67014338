import ical, { ICalEventTransparency } from 'ical-generator'
import { cleanText } from '@/domain/clean-text'

/** What a feed says of one day: the whole of it, in Asia/Shanghai, taking no time of anybody. */
export type FeedEvent = { id: string; day: string; summary: string; description: string; address: string }
export type Feed = { name: string; host: string; writtenAt: string; events: readonly FeedEvent[] }

/** How often calendars may ask again. */
const everySeconds = 3600
const dayMs = 86_400_000

/** A feed as iCalendar text (RFC 5545). Days are written as days, without a clock, so that no time zone moves them. */
export function writeFeed({ name, host, writtenAt, events }: Feed): string {
  const calendar = ical({
    name: cleanText(name),
    ttl: everySeconds,
    prodId: { company: 'Jiannuo', product: 'Calendar' },
  })
  for (const { id, day, summary, description, address } of events)
    calendar.createEvent({
      id: `${id}@${host}`,
      stamp: new Date(writtenAt),
      start: new Date(day),
      end: new Date(Date.parse(day) + dayMs),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: cleanText(summary),
      description: cleanText(description),
      url: address,
    })
  return calendar.toString()
}
