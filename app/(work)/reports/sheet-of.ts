import type { ReportLine, ReportYear } from '@/usecases/report/list-reports'

/** Reports on one sheet of the list: a district sees all of its own on the first. */
export const linesAtOnce = 60

/** A sheet of the list: years with the lines of each that stand on it, and which lines of how many these are. */
export type ReportSheet = {
  parts: { year: ReportYear; lines: ReportLine[] }[]
  sheet: number
  from: number
  to: number
  total: number
}

/** The sheet that is asked for, from 1; the first where there is no such one. */
export function sheetOf(years: ReportYear[], asked: number): ReportSheet {
  const total = years.reduce((sum, { lines }) => sum + lines.length, 0)
  const sheet = (asked - 1) * linesAtOnce < total ? asked : 1
  const [begin, end] = [(sheet - 1) * linesAtOnce, sheet * linesAtOnce]
  const parts: ReportSheet['parts'] = []
  let before = 0
  for (const year of years) {
    const lines = year.lines.slice(Math.max(0, begin - before), Math.max(0, end - before))
    if (lines.length) parts.push({ year, lines })
    before += year.lines.length
  }
  return { parts, sheet, from: Math.min(begin + 1, total), to: Math.min(end, total), total }
}
