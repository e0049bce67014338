import { addDays, daysBetween } from '../calendar'
import { Refusal } from '../refusal'
import { readTypedDay } from '../typed-day'

export type SpecialDay = { day: string; kind: 'holiday' | 'workday'; name: string }

/** The words by which a list says what a day is, in every language of the interface. */
export type DayKindWords = Record<SpecialDay['kind'], readonly string[]>

const longestRange = 31

/**
 * Reads a year's list, one line each: `2027-01-01 至 2027-01-03 放假 元旦` or `2027-02-06 上班 春节`; empty lines are skipped.
 * Throws `Refusal` holidayLine (with the line's number and text), holidayYear, holidayTwice or holidaysEmpty.
 */
export function readHolidays(text: string, year: number, words: DayKindWords): SpecialDay[] {
  const found = new Map<string, SpecialDay>()
  text.split(/\r?\n/).forEach((line, index) => {
    for (const special of readLine(line.trim(), index + 1, words)) addDay(found, special, index + 1, year)
  })
  if (!found.size) throw new Refusal('holidaysEmpty', {}, 'list')
  return [...found.values()].sort((a, b) => (a.day < b.day ? -1 : 1))
}

function addDay(found: Map<string, SpecialDay>, special: SpecialDay, line: number, year: number): void {
  if (!special.day.startsWith(`${year}-`)) throw new Refusal('holidayYear', { line, day: special.day, year }, 'list')
  if (found.has(special.day)) throw new Refusal('holidayTwice', { line, day: special.day }, 'list')
  found.set(special.day, special)
}

function readLine(line: string, number: number, words: DayKindWords): SpecialDay[] {
  if (!line) return []
  const parts = /^([\d/.-]+)(?:\s*(?:至|~|～|—|to)\s*([\d/.-]+))?[\s,，;；]+(\S+?)(?:[\s,，;；]+(.*))?$/u.exec(line)
  const [from, to] = [toDay(parts?.[1]), toDay(parts?.[2] ?? parts?.[1])]
  const kind = findKind(parts?.[3] ?? '', words)
  if (!from || !to || !kind || to < from || daysBetween(from, to) > longestRange)
    throw new Refusal('holidayLine', { line: number, text: line.slice(0, 40) }, 'list')
  const name = (parts?.[4] ?? '').trim().slice(0, 20)
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => ({ day: addDays(from, index), kind, name }))
}

function findKind(text: string, words: DayKindWords): SpecialDay['kind'] | undefined {
  return (['holiday', 'workday'] as const).find((kind) => words[kind].includes(text))
}

const toDay = (text: string | undefined): string | null => readTypedDay(text ?? '')
