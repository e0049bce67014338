import type { Range, Span } from '@/reader/report-text'
import type { LedgerRow } from './read-row'
import { joinLines } from './tidy-cell'

/** A ledger as the text of a report: what is promised row by row under its headings, and below it the rows as they stood in the sheet. */
export type LedgerText = {
  text: string
  section: Range
  steps: { heading: Span | null; rows: number[] }[]
  /** The piece of each row, in the order of the rows. */
  promises: Span[]
}

export type LedgerWords = { title: string; rows: string; row: (facts: { row: number }) => string }
export type SourceLine = { row: number; cells: readonly string[] }

/** Lays the rows out: each promise is one line, so that every task keeps its exact source range; `sources` are the rows as they stood. */
export function layOutLedger(
  rows: readonly LedgerRow[],
  sources: readonly SourceLine[],
  heads: readonly string[],
  words: LedgerWords,
): LedgerText {
  const lines = [words.title]
  let length = words.title.length
  const add = (line: string): Span => {
    const start = length + 1
    lines.push(line)
    length = start + line.length
    return { start, end: length, text: line }
  }
  const steps: LedgerText['steps'] = []
  const promises: Span[] = []
  const from = length + 1
  for (const [index, row] of rows.entries()) {
    const isNew = !index || row.heading !== rows[index - 1]?.heading
    if (isNew) steps.push({ heading: row.heading ? add(row.heading) : null, rows: [] })
    steps.at(-1)?.rows.push(index)
    promises.push(add(promiseOf(row)))
  }
  const section = { start: from, end: length }
  add(words.rows)
  add(joinCells(heads))
  for (const { row, cells } of sources) add(`${words.row({ row })}\t${joinCells(cells)}`)
  return { text: lines.join('\n'), section, steps, promises }
}

/** The words of the report where the sheet has them, else the title and what is required. */
function promiseOf({ source, title, result }: LedgerRow): string {
  if (source) return source
  const required = joinLines(result)
  if (!required || required === title) return title
  return required.startsWith(title) ? required : `${title}：${required}`
}

const joinCells = (cells: readonly string[]): string =>
  cells
    .map((cell) => joinLines(cell))
    .join('\t')
    .trimEnd()
