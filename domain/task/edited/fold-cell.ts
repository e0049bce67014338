import { cleanText } from '@/domain/clean-text'
import { type PercentScale, readPercent } from '@/domain/plan/ledger/read-percent'
import { tidyDate } from '@/domain/plan/ledger/tidy-cell'
import { readTypedDay } from '@/domain/typed-day'

export type CellKind = 'text' | 'date' | 'number' | 'percent'
/** A column of the exported ledger: its key, and what kind of value its cells have. */
export type EditedColumn = { key: string; kind: CellKind }

/** The most characters of a cell that are read; of a longer one it is only said that it is too long. */
export const longestCell = 10_000
const mostShown = 200

/** A cell as it is shown: the beginning of one that is too long. */
export const cutCell = (text: string): string => (text.length > longestCell ? `${text.slice(0, mostShown)}…` : text)

/**
 * What a cell says, whatever program wrote it and however a person typed it: days as YYYY-MM-DD, percents and numbers in plain digits,
 * texts without blanks at the ends of lines, and one that is too long as it stands. `scale`: how bare numbers of a column of percents count.
 */
export function foldCell(kind: CellKind, text: string, scale: PercentScale = 'points'): string {
  if (text.length > longestCell) return text
  const plain = trimLines(text)
  if (kind === 'text' || plain === '' || (kind === 'date' && isWritten(plain))) return plain
  const folded = plain.normalize('NFKC')
  if (kind === 'date') return readTypedDay(tidyDate(folded)) ?? folded
  if (kind === 'percent') return String(readPercent(folded, scale) ?? folded)
  return /^\d+(?:\.\d+)?$/.test(folded) ? String(Number(folded)) : folded
}

/** A day as it is written everywhere here, which no spelling changes. */
const isWritten = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text)

const lineEnd = /\r\n?|\n/

const trimLines = (text: string): string =>
  lineEnd.test(text)
    ? text
        .split(lineEnd)
        .map((line) => line.trimEnd())
        .join('\n')
        .trim()
    : text.trim()

/** The same of a cell as the export writes it: a percent is a share of one there. */
export function foldWritten(kind: CellKind, cell: string | number | null): string {
  if (typeof cell !== 'number') return foldCell(kind, cleanText(cell ?? ''))
  return String(kind === 'percent' ? Math.round(cell * 100) : cell)
}
