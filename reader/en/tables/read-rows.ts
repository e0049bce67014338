import { type Duty, type Findings, noFindings, quoted } from '../../commitment/candidate'
import type { Block, Outline } from '../../outline/read-outline'
import { trimRange } from '../../outline/split-sentences'
import type { Range } from '../../report-text'
import { fitsAny } from '../../rule'
import type { ColumnKind } from '../../table/column-kind'
import { readHeadRow } from '../../table/table-columns'
import { ratingCellRule } from './cells'
import { readLabelledCells } from './labelled-cells'
import { pushRecord } from './record'
import { settleColumns } from './settle-columns'
import { englishTables } from './table-words'

const longestGroup = 120

type Kinds = (ColumnKind | null)[]
type Setting = { heading: Range | null; planYear: number | null; held?: Duty | null }

/** The rows of an English table as measures: the heads say which cell is the task, who does it and until when. */
export function readEnglishRows(outline: Outline, rows: Block[], { held, ...setting }: Setting): Findings {
  const found = noFindings()
  let kinds: Kinds | null = null
  let group: Range | null = null
  const above = new Map<number, Range>()
  for (const row of rows) {
    const cells = (row.cells ?? []).map((cell) => trimRange(outline.folded, cell))
    const heads = cells.map(({ start, end }) => outline.folded.slice(start, end))
    const head = readHeadRow(heads, englishTables.readColumn)
    const filled = cells.filter(({ start, end }) => end > start)
    if (head) {
      kinds = settleColumns(heads, head)
      above.clear()
    }
    const labelled = head || kinds ? null : readLabelledCells(outline, cells)
    if (labelled) pushRecord(outline, { parts: labelled, ...setting }, found)
    else if (head || !kinds) pushHeading(outline, { start: row.from, end: row.end }, found)
    else if (filled.length === 1 && filled[0] && cells.length > 1 && isGroup(outline, filled[0])) {
      group = filled[0]
      pushHeading(outline, group, found)
    } else pushRow(outline, cells, kinds, { ...setting, heading: group ?? setting.heading }, above, found)
  }
  if (held) for (const { duties } of found.candidates) if (duties.every(namesNobody)) duties.push(held)
  return found
}

const namesNobody = ({ units }: Duty): boolean => units.length === 0

/** A lone cell names what the rows below belong to, unless it goes on as a sentence. */
const isGroup = (outline: Outline, { start, end }: Range): boolean =>
  end - start <= longestGroup && outline.text.charAt(end - 1) !== '.'

const pushHeading = (outline: Outline, range: Range, found: Findings): void => {
  found.others.push({
    range,
    rule: 'heading',
    words: outline.text.slice(range.start, range.end).slice(0, quoted.english),
  })
}

/** Empty cells of who and when under a filled one that spans rows say what it says. */
function pushRow(
  outline: Outline,
  cells: Range[],
  kinds: Kinds,
  setting: Setting,
  above: Map<number, Range>,
  found: Findings,
): void {
  const parts = cells.flatMap((cell, index) => {
    const kind = kinds[index]
    if (cell.end > cell.start) above.set(index, cell)
    const range = cell.end > cell.start || kind !== 'lead' ? cell : (above.get(index) ?? cell)
    return kind && range.end > range.start ? [{ kind, range }] : []
  })
  const group = kinds.indexOf('group')
  const own = group >= 0 ? above.get(group) : undefined
  const isRating = own !== undefined && fitsAny(ratingCellRule, outline.text.slice(own.start, own.end))
  pushRecord(outline, { parts, ...setting, heading: own && !isRating ? own : setting.heading }, found)
}
