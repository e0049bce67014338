import { type CheckContext, checkRow } from '@/domain/plan/assignment/check-row'
import { type Finding, isMust } from '@/domain/plan/assignment/finding'
import { type Edits, textsOf } from '../state/edits'
import type { GridData, LiveRow } from './grid-data'

/** What checks read beside the cells, as they want it. */
export const contextOf = ({
  offers,
  today,
  special,
  headUnitIds,
  needsHead,
}: Pick<GridData, 'offers' | 'today' | 'special' | 'headUnitIds' | 'needsHead'>): CheckContext => ({
  offers,
  today,
  special: new Map(special),
  headUnitIds: new Set(headUnitIds),
  needsHead,
})

/** The rows with what was typed, each checked; those of before are kept where nothing in them changed. */
export function checkRows(
  { rows }: Pick<GridData, 'rows'>,
  edits: Edits,
  context: CheckContext,
  before: readonly LiveRow[] = [],
): LiveRow[] {
  return rows.map((row, index) => {
    const texts = textsOf(row, edits)
    const last = before[index]
    const isSame = last?.row === row && JSON.stringify(last.texts) === JSON.stringify(texts)
    return last && isSame ? last : { row, texts, checked: checkRow(texts, row, context) }
  })
}

/** What is to be said of one row, or of several at once where it is the same. */
export type CheckLine = { rows: LiveRow['row'][]; finding: Finding }
type Lines = { must: CheckLine[]; look: CheckLine[] }

/** What is to be said of all rows: first what must be put right, then what is worth a look. */
export function listLines(rows: readonly LiveRow[]): Lines {
  const lines = new Map<string, CheckLine>()
  for (const { row, checked } of rows)
    for (const finding of checked.findings) {
      const { code, column, facts, options } = finding
      const key = JSON.stringify([code, column, facts, options.length ? row.id : ''])
      lines.set(key, { finding, rows: [...(lines.get(key)?.rows ?? []), row] })
    }
  const all = [...lines.values()]
  return { must: all.filter(({ finding }) => isMust(finding)), look: all.filter(({ finding }) => !isMust(finding)) }
}

/** How many cells the lines are about. */
export const countCells = (lines: readonly CheckLine[]): number =>
  lines.reduce((sum, line) => sum + line.rows.length, 0)
