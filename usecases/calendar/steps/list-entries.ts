import {
  type DatesAsked,
  listDueDates,
  listInstructionDates,
  listOccurrenceDates,
  listSignDates,
  listUrgeDates,
} from '@/db/calendar/list-dates'
import { type CalendarEntry, colourEntry, type EntryKind, entryKinds } from '@/domain/task/dates/calendar-entry'
import { computeLight } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'

/** All that stands in the calendar on some days, in their order; of a kind `most` at most, `isCut` where there are more. */
export async function listEntries(asked: DatesAsked): Promise<{ entries: CalendarEntry[]; isCut: boolean }> {
  const kinds = await Promise.all([
    listDues(asked),
    listSignDates(asked).then((rows) => rows.map((row) => toEntry(asked, 'sign', { ...row, isOver: false }))),
    listOccurrenceDates(asked).then((rows) =>
      rows.map((row) => toEntry(asked, 'occurrence', { ...row, isOver: row.filedOn !== null })),
    ),
    listUrgeDates(asked).then((rows) =>
      rows.map((row) => toEntry(asked, 'urge', { ...row, isOver: row.answeredAt !== null })),
    ),
    listInstructionDates(asked).then((rows) =>
      rows.map((row) => toEntry(asked, 'instruction', { ...row, isOver: row.answeredAt !== null })),
    ),
  ])
  const entries = kinds.flat().sort(byDay)
  return { entries, isCut: kinds.some((rows) => rows.length >= asked.most) }
}

async function listDues(asked: DatesAsked): Promise<CalendarEntry[]> {
  const rows = await listDueDates(asked)
  return rows.map((row) => {
    const { colour } = computeLight(row, asked.bounds)
    return { ...toEntry(asked, 'due', { ...row, isOver: !isOpen(row.status) }), colour }
  })
}

type Row = Pick<CalendarEntry, 'taskId' | 'number' | 'title' | 'isOver'> & {
  status: string
  id?: string
  day: string | null
  label?: string
}

// What a task that rests or is finished was still to answer is asked of nobody.
function toEntry({ bounds }: DatesAsked, kind: EntryKind, row: Row): CalendarEntry {
  const { taskId, number, title, label = '' } = row
  const [day, isOver] = [row.day ?? '', row.isOver || !isOpen(row.status)]
  const entry = { kind, id: row.id ?? taskId, taskId, number, title, day, label, isOver }
  return { ...entry, colour: colourEntry(entry, bounds) }
}

const isOpen = (status: string): boolean => openStatuses.some((each) => each === status)

const byDay = (a: CalendarEntry, b: CalendarEntry): number =>
  a.day.localeCompare(b.day) || entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind)
