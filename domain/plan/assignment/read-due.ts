import { addDays, isDay } from '@/domain/calendar'
import { completeDeadline, type Deadline } from '@/domain/task/deadline'
import { type Period, periods } from '@/domain/task/task'
import { spellDay } from '@/domain/typed-day'
import type { Offers } from './columns'

/** A deadline, or why the words are none: a day that no calendar has (with the month's last), or words that name no day. */
export type ReadDue =
  | { deadline: Deadline }
  | { deadline: null; problem: 'impossible'; month: number; lastDay: string }
  | { deadline: null; problem: 'unreadable' | 'empty' }

type Reading = Pick<Offers, 'planYear' | 'language' | 'names' | 'readWords'>

/** Reads what stands in the cell of a date: a day in any usual spelling, what `writeDue` writes, or words as a report has them (上半年, 每季度). */
export function readDue(text: string, reading: Reading): ReadDue {
  const typed = text.normalize('NFKC').trim()
  if (!typed) return { deadline: null, problem: 'empty' }
  const day = readDay(typed, reading.planYear)
  if (day) return day
  const own = readOwn(typed, reading)
  if (own === 'unreadable') return { deadline: null, problem: own }
  if (own) return complete(own, reading)
  const found = reading.readWords?.(typed, reading.language, reading.planYear)
  if (!found) return { deadline: null, problem: 'unreadable' }
  const { kind, due = null, period = null } = found
  if (kind === 'unset' || (kind === 'fixed' && !due)) return { deadline: null, problem: 'unreadable' }
  return complete({ kind, words: '', due, period }, reading)
}

/** The cell of a deadline: the day, or how often (and until when, where that is not the year's end). */
export function writeDue(
  { kind, due, period }: Omit<Deadline, 'words'>,
  { planYear, names }: Pick<Reading, 'planYear' | 'names'>,
): string {
  const often = period ? names.periods[period] : ''
  if (kind === 'ongoing') return [names.ongoing, often].filter(Boolean).join(names.comma)
  if (kind !== 'recurring') return due ?? ''
  return due && due !== `${planYear}-12-31` ? `${often}${names.comma}${names.until}${due}` : often
}

function readDay(typed: string, planYear: number): ReadDue | null {
  const due = spellDay(typed, planYear)
  if (!due) return null
  if (isDay(due)) return { deadline: { kind: 'fixed', words: '', due, period: null } }
  const [year = 0, month = 0] = due.split('-').map(Number)
  if (month < 1 || month > 12 || !isDay(`${year}-01-01`)) return { deadline: null, problem: 'unreadable' }
  return { deadline: null, problem: 'impossible', month, lastDay: lastDayOf(year, month) }
}

function lastDayOf(year: number, month: number): string {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
  return addDays(next, -1)
}

/** What `writeDue` writes; `unreadable` where the duty would end on a day that there is not. */
function readOwn(typed: string, { names, planYear }: Reading): Deadline | 'unreadable' | null {
  const [first = '', ...rest] = typed.split(/[、,，]/).map((part) => part.trim())
  const periodOf = (word: string): Period | null =>
    periods.find((each) => fold(names.periods[each]) === fold(word)) ?? null
  if (fold(first) === fold(names.ongoing))
    return { kind: 'ongoing', words: '', due: null, period: periodOf(rest[0] ?? '') }
  const period = periodOf(first)
  const end = (rest[0] ?? '').replace(names.until.trim(), '').trim()
  const due = spellDay(end, planYear) ?? null
  if (!period || (end && !due)) return null
  return !due || isDay(due) ? { kind: 'recurring', words: '', due, period } : 'unreadable'
}

const fold = (word: string): string => word.normalize('NFKC').trim().toLowerCase()

function complete(deadline: Deadline, { planYear }: Reading): ReadDue {
  const period = deadline.kind === 'recurring' ? (deadline.period ?? 'quarter') : deadline.period
  return { deadline: completeDeadline({ ...deadline, period }, planYear) }
}
