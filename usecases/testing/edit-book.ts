import { writeWorkbook } from '@/formats/write-xlsx'
import { readWorkbook } from '@/formats/xlsx/read-workbook'

/** A sheet being edited: its rows of texts as another program would keep them. */
export type SheetEdit = (rows: string[][], heads: string[]) => string[][]

/** An exported ledger as somebody edits it: each named sheet with its rows changed, all of its cells texts; other sheets as they were. */
export async function editBook(bytes: Uint8Array, edits: Record<string, SheetEdit>): Promise<Uint8Array> {
  const sheets = await readWorkbook(bytes)
  return writeWorkbook(
    sheets.map(({ sheet, rows }) => {
      const heads = rows.find((row) => row.length > 5) ?? []
      const [first = [], ...rest] = edits[sheet]?.(rows, heads) ?? rows
      const width = Math.max(...[first, ...rest].map(({ length }) => length))
      const columns = Array.from({ length: width }, (_, at) => ({ header: first[at] ?? '', width: 10 }))
      return { name: sheet, columns, rows: rest }
    }),
  )
}

/** Sets cells by the number of the task and the head of the column. */
export const setCells =
  (changes: Record<string, Record<string, string>>): SheetEdit =>
  (rows, heads) =>
    rows.map((row) => {
      const change = changes[row[heads.indexOf('督办编号')] ?? '']
      return change && row !== heads ? heads.map((head, at) => change[head] ?? row[at] ?? '') : row
    })
