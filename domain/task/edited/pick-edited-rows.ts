import { hasUnclearOnes, isBareOne, type PercentScale, scalePercents } from '@/domain/plan/ledger/read-percent'
import { isTotalRow, isTotalWord } from '@/domain/plan/ledger/total-row'
import type { FoundColumns } from './find-columns'
import { cutCell, type EditedColumn, foldCell } from './fold-cell'
import { markCell, readMarks } from './marks'

/** A row of an edited sheet with the cells that a person changed, by column; `twiceOf` is the row above that names the same task. */
export type EditedRow = {
  row: number
  id: string
  /** Null where the row is of no task, or what the export kept with it is not there any more. */
  version: number | null
  name: string
  cells: ReadonlyMap<string, string>
  /** What each cell was marked with at the export. */
  marks: ReadonlySet<string>
  twiceOf: number | null
  /** Its percent was changed to a 1 that may be 1 % or 100 %. */
  isPercentUnclear: boolean
}

type Sheet = {
  rows: readonly (readonly string[])[]
  found: FoundColumns
  columns: readonly EditedColumn[]
  /** The columns that the foot adds up, and its label. */
  totals: readonly string[]
  total: string
}

const longestId = 100

/** The rows below the heads that hold anything, without the foot; one after the other, since ten thousand take a while. */
export function* pickEditedRows(sheet: Sheet): Generator<EditedRow> {
  const { rows, found } = sheet
  const seen = new Map<string, number>()
  const percents = listPercents(sheet)
  const scale = scalePercents(percents)
  const areUnclear = hasUnclearOnes(percents)
  for (const [index, cells] of rows.slice(found.headRow).entries()) {
    const row = found.headRow + index + 1
    const id = (cells[found.hidden.id] ?? '').trim().slice(0, longestId)
    const name = cutCell(cells[found.places.get('title') ?? -1]?.trim() ?? '')
    if (!id) {
      if (!isFoot(cells, name) && !isEmpty(cells, sheet)) yield { ...nobody, row, name }
      continue
    }
    const twiceOf = seen.get(id) ?? null
    if (twiceOf === null) seen.set(id, row)
    const marks = readMarks((cells[found.hidden.marks] ?? '').trim())
    const version = readVersion(cells[found.hidden.version] ?? '')
    if (!marks || version === null) {
      yield { ...nobody, row, id, name, twiceOf }
      continue
    }
    const changed = listChanged(cells, sheet, marks, scale)
    const isPercentUnclear = areUnclear && changed.has('percent') && isBareOne(percents[index] ?? '')
    yield { row, id, version, name, cells: changed, marks, twiceOf, isPercentUnclear }
  }
}

// A row of totals, whose cell for the title is a figure or says no more than 合计: 年度信访总计 there is a task that somebody wrote.
const isFoot = (cells: readonly string[], name: string): boolean =>
  isTotalRow(cells) && (name.startsWith('=') || !/\p{Letter}/u.test(name) || isTotalWord(name))

const nobody = {
  ...{ id: '', version: null, twiceOf: null, isPercentUnclear: false },
  ...{ cells: new Map<string, string>(), marks: new Set<string>() },
}
const readVersion = (text: string): number | null => (/^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null)

function listChanged(
  cells: readonly string[],
  { found, columns }: Sheet,
  marks: ReadonlySet<string>,
  scale: PercentScale,
): Map<string, string> {
  const changed = new Map<string, string>()
  for (const { key, kind } of columns) {
    const place = found.places.get(key)
    // The number of the row is renumbered by whoever sorts.
    if (place === undefined || key === 'index') continue
    const text = foldCell(kind, cells[place] ?? '', scale)
    if (!marks.has(markCell(key, text))) changed.set(key, text)
  }
  return changed
}

/** Shares that lost their format (0.6) are told by the whole column. */
function listPercents({ rows, found: { places, headRow }, columns }: Sheet): string[] {
  const place = places.get(columns.find(({ kind }) => kind === 'percent')?.key ?? '')
  return place === undefined ? [] : rows.slice(headRow).map((cells) => cells[place] ?? '')
}

/** Nothing in a column that is read, or the foot: its label, and sums where there are sums. */
function isEmpty(cells: readonly string[], { found: { places }, totals, total }: Sheet): boolean {
  return [...places].every(([key, place]) => {
    const text = (cells[place] ?? '').trim()
    return text === '' || text === total || (totals.includes(key) && /^\d+(?:\.\d+)?$/.test(text))
  })
}
