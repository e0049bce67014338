import { appendEvent } from '@/db/audit/append-event'
import { reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { findPreferences } from '@/db/notices/preferences'
import { calendarUses } from '@/domain/access/access-token'
import { addDays, dayOf } from '@/domain/calendar'
import { ensureCan } from '@/domain/policy'
import type { CalendarEntry } from '@/domain/task/dates/calendar-entry'
import { env } from '@/env'
import { type FeedEvent, writeFeed } from '@/formats/calendar/write-feed'
import { type Dictionary, dictionaryOf } from '@/i18n'
import { type Opened, openToken } from '../access/open-token'
import { loadLightTerms } from '../settings/load-light-terms'
import { listEntries } from './steps/list-entries'

const [daysBack, daysAhead, most] = [92, 400, 1000]

/**
 * The feed that a token opens, as iCalendar text: from three months back to thirteen ahead, of what its person may see now. One event in the
 * log for each day on which it is read. Throws `Refusal`: tokenUnknown, callsTooMany, notAllowed.
 */
export async function writeOwnFeed(asked: { token: string; address: string }, now: string): Promise<string> {
  const opened = await openToken({ ...asked, uses: calendarUses }, now)
  const { actor, token } = opened
  ensureCan(actor, 'seeLedger')
  const today = dayOf(now)
  const { bounds } = await loadLightTerms(now)
  const part = token.use === 'ownCalendar' ? ('own' as const) : ('all' as const)
  const range = { from: addDays(today, -daysBack), to: addDays(today, daysAhead) }
  const { entries, isCut } = await listEntries({ actor, part, bounds, ...range, most })
  await noteReading(opened, now)
  const words = dictionaryOf((await findPreferences(reader(), actor.userId)).language)
  const { calendar } = words
  const whose = part === 'own' ? actor.name : actor.unitName
  const address = new URL(env().address)
  return writeFeed({
    name: calendar.feed.name({ whose }),
    host: address.hostname,
    writtenAt: now,
    events: [...entries.map((entry) => toEvent(entry, words)), ...(isCut ? [sayCut(today, words)] : [])],
  })
}

const toEvent = (entry: CalendarEntry, { calendar }: Dictionary): FeedEvent => ({
  id: `${entry.kind}-${entry.id}`,
  day: entry.day,
  summary: calendar.feed.summary({ ...entry, number: entry.number ?? '', kind: calendar.kinds[entry.kind] }),
  description: calendar.feed.about({
    kind: calendar.kinds[entry.kind],
    number: entry.number ?? '',
    title: entry.title,
  }),
  address: `${env().address}/tasks/${entry.taskId}`,
})

// A calendar shows nothing but dates, so what it lacks is said on one.
const sayCut = (day: string, { calendar }: Dictionary): FeedEvent => ({
  ...{ id: 'cut', day, summary: calendar.cut, description: calendar.cut },
  address: `${env().address}/tasks`,
})

async function noteReading({ actor, token }: Opened, now: string): Promise<void> {
  if (token.usedAt && dayOf(token.usedAt) === dayOf(now)) return
  const event = { action: 'export.calendar', objectType: 'calendar', objectId: token.use, objectName: token.name }
  await urgentTransaction((tx) => appendEvent(tx, actor, now, event))
}
