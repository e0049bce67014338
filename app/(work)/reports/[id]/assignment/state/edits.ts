import { type CellTexts, type GridColumn, gridColumns, type Offers } from '@/domain/plan/assignment/columns'
import { followCells } from '@/domain/plan/assignment/follow-cells'
import type { PlacedCell } from './place-block'

/** What a person typed into a cell and has not saved; over which version of its row, and over which text (null: what was kept unsent does not say). */
export type Edit = { text: string; version: number; base: string | null }
export type Edits = Readonly<Record<string, Edit>>
export type StoredRow = { id: string; version: number; texts: CellTexts }

/** The name of a cell, as its field in the form. */
export const nameCell = (column: GridColumn, id: string): string => `${column}.${id}`

/** What the cells of a row say with what was typed. */
export function textsOf({ id, texts }: StoredRow, edits: Edits): CellTexts {
  const typed = gridColumns.flatMap((column) => {
    const edit = edits[nameCell(column, id)]
    return edit ? [[column, edit.text]] : []
  })
  return typed.length ? { ...texts, ...Object.fromEntries(typed) } : texts
}

/** The edits with more cells typed, and what follows from them; a cell typed back to what is stored is none. */
export function writeEdits(
  edits: Edits,
  rows: readonly StoredRow[],
  cells: readonly PlacedCell[],
  offers: Offers,
): Edits {
  const next: Record<string, Edit> = { ...edits }
  for (const at of new Set(cells.map(({ row }) => row))) {
    const row = rows[at]
    if (!row) continue
    const typed = Object.fromEntries(
      cells.flatMap(({ row, column, text }) =>
        row === at && gridColumns[column] ? [[gridColumns[column], text]] : [],
      ),
    )
    for (const [column, text] of Object.entries(followCells(textsOf(row, edits), typed, offers)))
      writeEdit(next, row, column as GridColumn, text)
  }
  return next
}

function writeEdit(next: Record<string, Edit>, { id, version, texts }: StoredRow, column: GridColumn, text: string) {
  const name = nameCell(column, id)
  const before = next[name]
  if (text === texts[column]) delete next[name]
  else next[name] = { version, base: texts[column], ...before, text }
}

/** True where somebody saved something else in the cell since it was typed over. */
export const isContested = (edit: Edit, { version, texts }: StoredRow, column: GridColumn): boolean =>
  edit.version !== version && edit.text !== texts[column] && edit.base !== texts[column]

/** The edits with the cell as one's own over what is stored now. */
export function keepMine(edits: Edits, { version, texts, id }: StoredRow, column: GridColumn): Edits {
  const name = nameCell(column, id)
  const edit = edits[name]
  return edit ? { ...edits, [name]: { ...edit, version, base: texts[column] } } : edits
}

/** The edits without one. */
export function dropEdit(edits: Edits, name: string): Edits {
  const { [name]: _, ...others } = edits
  return others
}

/** The edits that were kept unsent or come back from a refused form, by the names of its fields. */
export function restoreEdits(values: Readonly<Record<string, string>> | null, rows: readonly StoredRow[]): Edits {
  const edits: Record<string, Edit> = {}
  for (const { id, version, texts } of values ? rows : [])
    for (const column of gridColumns) {
      const name = nameCell(column, id)
      const text = values?.[name] ?? values?.[`kept.${name}`]
      const seen = Number(values?.[`version.${id}`] ?? version)
      if (text !== undefined && text !== texts[column])
        edits[name] = { text, version: seen, base: seen === version ? texts[column] : null }
    }
  return edits
}
