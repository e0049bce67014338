import { cleanText } from '@/domain/clean-text'
import { type PercentScale, readPercent } from '@/domain/plan/ledger/read-percent'
import { tidyDate } from '@/domain/plan/ledger/tidy-cell'
import { readTypedDay } from '@/domain/typed-day'

export type CellKind = 'text' | 'date' | 'number' | 'percent'
/** A column of the exported ledger: its key, and what kind of value its cells have. */
export type EditedColumn = { key: string; kind: CellKind }

/**
 * What a cell says, whatever program wrote it and however a person typed it: days as YYYY-MM-DD, percents and numbers in plain digits,
 * texts without blanks at the ends of lines. `scale`: how bare numbers of a column of percents count.
 */
export function foldCell(kind: CellKind, text: string, scale: PercentScale = 'points'): string {
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+$/gm, '')
    .trim()
  if (kind === 'text' || plain === '') return plain
  const folded = plain.normalize('NFKC')
  if (kind === 'date') return readTypedDay(tidyDate(folded)) ?? folded
  if (kind === 'percent') return String(readPercent(folded, scale) ?? folded)
  return /^\d+(?:\.\d+)?$/.test(folded) ? String(Number(folded)) : folded
}

/** The same of a cell as the export writes it: a percent is a share of one there. */
export function foldWritten(kind: CellKind, cell: string | number | null): string {
  if (typeof cell !== 'number') return foldCell(kind, cleanText(cell ?? ''))
  return String(kind === 'percent' ? Math.round(cell * 100) : cell)
}
