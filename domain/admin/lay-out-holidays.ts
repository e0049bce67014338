import { addDays } from '../calendar'
import type { DayKindWords, SpecialDay } from './read-holidays'

/** Days that follow each other and are alike, as one. */
export type DayRun = Pick<SpecialDay, 'kind' | 'name'> & { from: string; to: string }

/** A year's days as a list has them, in order. */
export function joinDays(days: readonly SpecialDay[]): DayRun[] {
  const runs: DayRun[] = []
  for (const { day, kind, name } of days) {
    const last = runs.at(-1)
    if (last && last.kind === kind && last.name === name && addDays(last.to, 1) === day) last.to = day
    else runs.push({ from: day, to: day, kind, name })
  }
  return runs
}

/**
 * The rows of a workbook (from, to, kind, name) as the lines that `readHolidays` reads, each at the place of its row, so that a refusal names the
 * row. Null where no row has a kind of day in one of these words.
 */
export function listSheetLines(rows: readonly (readonly string[])[], words: DayKindWords): string | null {
  const kinds = [...words.holiday, ...words.workday]
  const lines = rows.map((row) => {
    const cells = row.map((cell) => cell.trim()).filter(Boolean)
    // Above the days stand heads and notes.
    if (!/^\d/.test(cells[0] ?? '')) return ''
    const [from, to, ...rest] = cells
    return /^\d/.test(to ?? '') ? [`${from}~${to}`, ...rest].join(' ') : cells.join(' ')
  })
  return lines.some((line) => kinds.some((kind) => line.includes(kind))) ? lines.join('\n') : null
}
