import { reader } from '@/db/client'
import { listSpecialDays, type SpecialDayRow } from '@/db/settings/save-special-days'
import { addDays, dayOf, isWorkingDay } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import type { CalendarEntry, CalendarPart } from '@/domain/task/dates/calendar-entry'
import { boundsOf, listWeeks, type Month, readMonth } from '@/domain/task/dates/month'
import { loadLightTerms } from '../settings/load-light-terms'
import { listBareYears } from './list-bare-years'
import { listEntries } from './steps/list-entries'

export type CalendarDay = { day: string; isWorking: boolean; special: SpecialDayRow | null; entries: CalendarEntry[] }
export type CalendarView = {
  month: Month
  part: CalendarPart
  today: string
  lastDay: string
  weeks: CalendarDay[][]
  count: number
  workingDays: number
  /** True where a kind has more entries than are read; the ledger has them all. */
  isCut: boolean
  /** Years in sight, and one about to begin, whose holidays nobody has entered. */
  bareYears: number[]
}
export type CalendarAsked = { month: string; part: CalendarPart }

const most = 1000
/** A year that begins within so many days ought to be known. */
const soonDays = 60

/** A month of what is due, to be signed for, filed and answered, within what the actor may see. Throws `Refusal('notAllowed')`. */
export async function viewCalendar(actor: Actor, asked: CalendarAsked, now: string): Promise<CalendarView> {
  ensureCan(actor, 'seeLedger')
  const today = dayOf(now)
  const month = readMonth(asked.month, today)
  const weeks = listWeeks(month)
  const [from, to] = [weeks[0]?.[0] ?? '', weeks.at(-1)?.at(-1) ?? '']
  const { bounds, special } = await loadLightTerms(now)
  const [{ entries, isCut }, names, bareYears] = await Promise.all([
    listEntries({ actor, part: asked.part, bounds, from, to, most }),
    nameDays(from, to),
    listBareYears([from, to, today, addDays(today, soonDays)]),
  ])
  const byDay = groupByDay(entries)
  const isInMonth = (day: string) => day.startsWith(month)
  const days = weeks.map((week) =>
    week.map((day) => ({
      day,
      isWorking: isWorkingDay(day, special),
      special: names.get(day) ?? null,
      entries: byDay.get(day) ?? [],
    })),
  )
  const { first, last } = boundsOf(month)
  return {
    month,
    part: asked.part,
    today,
    lastDay: last,
    weeks: days,
    count: entries.filter(({ day }) => day >= first && day <= last).length,
    workingDays: days.flat().filter(({ day, isWorking }) => isInMonth(day) && isWorking).length,
    isCut,
    bareYears,
  }
}

async function nameDays(from: string, to: string): Promise<Map<string, SpecialDayRow>> {
  const years = [...new Set([from, to].map((day) => Number(day.slice(0, 4))))]
  const rows = await Promise.all(years.map((year) => listSpecialDays(reader(), year)))
  return new Map(rows.flat().map((row) => [row.day, row]))
}

function groupByDay(entries: readonly CalendarEntry[]): Map<string, CalendarEntry[]> {
  const byDay = new Map<string, CalendarEntry[]>()
  for (const entry of entries) byDay.set(entry.day, [...(byDay.get(entry.day) ?? []), entry])
  return byDay
}
