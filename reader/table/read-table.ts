import { type Findings, noFindings, quoted } from '../commitment/candidate'
import { han } from '../outline/letters'
import type { Block, Outline } from '../outline/read-outline'
import { trimRange } from '../outline/split-sentences'
import type { Range } from '../report-text'
import { type Kinds, pushRow, type Seen, type TableSetting } from './read-row'
import { readHeadRow } from './table-columns'

/** The rows of the table that begins with this paragraph; none where it is no row. */
export function listRows(blocks: Block[], from: number): Block[] {
  let end = from
  while (blocks[end]?.cells) end++
  return blocks.slice(from, end)
}

/** The heads of a table, kept for the rows that go on below a line between them. */
export type TableHeads = { kinds: Kinds | null }

/** The rows of a table as measures: the heads say which cell is the task, who does it and until when. */
export function readTable(outline: Outline, rows: Block[], setting: TableSetting, heads: TableHeads): Findings {
  const found = noFindings()
  const guessed = guessKinds(outline, rows)
  let kinds: Kinds | null = rows.some((row) => row.cells?.length === heads.kinds?.length) ? heads.kinds : null
  let group: Range | null = null
  const seen: Seen = { cells: new Map(), issues: new Set() }
  for (const [index, row] of rows.entries()) {
    const cells = listCells(outline, rows, index, kinds?.length ?? 0)
    if (cells.length === 0) continue
    const head = readHeadRow(
      cells.map((cell) => outline.folded.slice(cell.start, cell.end)),
      setting.words.readColumn,
    )
    if (head || !kinds) {
      kinds = head ?? guessed
      heads.kinds = head
      seen.cells = new Map()
      if (head) noteHeading(outline, { start: row.from, end: row.end }, found)
      if (head || !kinds) continue
    }
    const only = readOnlyCell(cells)
    if (only) noteHeading(outline, only, found)
    group = only ?? group
    if (!only) pushRow(outline, { cells, kinds }, { ...setting, heading: group ?? setting.heading }, seen, found)
  }
  return found
}

/** The cells of a row; one that a line break cut in two is put together in its first line, and its second has none. */
function listCells({ folded }: Outline, rows: Block[], index: number, count: number): Range[] {
  const own = rows[index]?.cells ?? []
  const isRest = isCut(rows[index - 1]?.cells, own, count)
  const next = rows[index + 1]?.cells ?? []
  const [rest, ...others] = next
  const last = own.at(-1)
  const whole =
    rest && last && isCut(own, next, count)
      ? [...own.slice(0, -1), { start: last.start, end: rest.end }, ...others]
      : own
  return isRest ? [] : whole.map((cell) => trimRange(folded, cell))
}

const isCut = (above: readonly Range[] | null | undefined, below: readonly Range[], count: number): boolean =>
  !!above && above.length < count && below.length < count && above.length + below.length === count + 1

/** A row with one filled cell stands over the rows below it. */
function readOnlyCell(cells: Range[]): Range | null {
  const [first, second] = cells.filter((cell) => cell.end > cell.start)
  return first && !second && cells.length > 1 ? first : null
}

function noteHeading({ text }: Outline, range: Range, found: Findings): void {
  found.others.push({ range, rule: 'heading', words: text.slice(range.start, range.end).slice(0, quoted.sentence) })
}

/** A table without a head: the widest column holds the task; a number before it and what follows are not guessed. */
function guessKinds(outline: Outline, rows: Block[]): Kinds | null {
  const widths: number[] = []
  for (const row of rows)
    for (const [index, cell] of (row.cells ?? []).entries())
      widths[index] = (widths[index] ?? 0) + cell.end - cell.start
  const widest = widths.indexOf(widths.reduce((most, width) => Math.max(most, width), 0))
  const isTask = rows.length >= 2 && han.test(outline.folded.slice(rows[0]?.from, rows[0]?.end))
  return isTask ? widths.map((_, index) => (index === widest ? 'task' : null)) : null
}
