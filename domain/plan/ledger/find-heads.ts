import { type LedgerField, ledgerFields } from './fields'
import { type LedgerSheet, spreadMerges } from './lay-out'
import { synonyms } from './synonyms'

/** The heads of a table: how many rows from the top end with them (counted from 1), and the words of each column. */
export type Heads = { lastRow: number; heads: string[] }

/** Titles and notes may stand above the heads; farther down none is looked for. */
const mostAbove = 30
const fewestKnown = 2
/** Longer cells are no heads. */
const longestHead = 200

/**
 * The row, or two rows, of heads: the one of the first thirty with the most known words, joined with the one above or below that a
 * merged cell ties it to. Null where no row has two known words; `chosen` is the last row that a person named.
 */
export function findHeads(sheet: LedgerSheet, chosen: number | null = null): Heads | null {
  if (chosen !== null && sheet.rows[chosen - 1]) return joinHeads(sheet, chosen - 1)
  const counts = sheet.rows.slice(0, mostAbove).map((cells) => cells.filter((cell) => findField(cell) !== null).length)
  const most = Math.max(0, ...counts)
  return most < fewestKnown ? null : joinHeads(sheet, extendDown(sheet, counts.indexOf(most)))
}

/** The lower of two rows of heads: some head of the row is merged down into the next, which holds the parts of another. */
function extendDown({ merges = [] }: LedgerSheet, row: number): number {
  const down = merges.filter((merge) => merge.row === row && merge.lastRow > row)
  return Math.max(row, ...down.map(({ lastRow }) => Math.min(lastRow, row + 2)))
}

function joinHeads(sheet: LedgerSheet, lastRow: number): Heads {
  const { merges = [], rows } = sheet
  const tied = merges.filter((merge) => merge.row <= lastRow && merge.lastRow >= lastRow && merge.row < merge.lastRow)
  const firstRow = Math.min(lastRow, ...tied.map(({ row }) => row))
  const spread = spreadMerges(sheet, (row) => row >= firstRow && row <= lastRow)
  const width = Math.max(0, ...rows.slice(firstRow).map(({ length }) => length))
  const above = (column: number) =>
    [...new Set(spread.slice(firstRow, lastRow + 1).map((cells) => cells[column] ?? ''))].filter(Boolean)
  const heads = Array.from({ length: width }, (_, column) => above(column).join(' '))
  return { lastRow: lastRow + 1, heads }
}

const fold = (head: string): string =>
  head
    .normalize('NFKC')
    .replace(/[\s*＊:：]/g, '')
    .toLowerCase()

const exact = new Map(
  ledgerFields.flatMap((field) => synonyms[field].map((word): [string, LedgerField] => [fold(word), field])),
)

/** The field that a head names by a known word, alone or as the lower of two; null for others. */
export function findField(head: string): LedgerField | null {
  if (head.length > longestHead) return null
  const lowest = head.split(' ').at(-1) ?? ''
  return (
    exact.get(fold(head)) ?? exact.get(fold(head.replace(/[(（][^)）]*[)）]/g, ''))) ?? exact.get(fold(lowest)) ?? null
  )
}

/** The field of which a head holds a known word of three letters or more, the longest one. */
export function findLikeField(head: string): LedgerField | null {
  const folded = fold(head)
  const within = [...exact].filter(([word]) => word.length >= 3 && folded.includes(word))
  return within.sort(([one], [other]) => other.length - one.length)[0]?.[1] ?? null
}
