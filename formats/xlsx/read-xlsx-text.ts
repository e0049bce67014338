import { createAccount, type ReadText } from '../account/account'
import { cleanLines } from '../text/text-lines'
import { type TextCell, writeTableLines } from '../text/text-table'
import { type Merge, readWorkbook, type SheetRows } from './read-workbook'

/**
 * The text of a workbook as of a document whose tables its sheets are: a row a line, merged cells in each row that they cover. The name of a sheet stands
 * before it where there are several. Hidden sheets are left out by name. Refuses as `readWorkbook` does.
 */
export async function readXlsxText(bytes: Uint8Array): Promise<ReadText> {
  const account = createAccount()
  const filled = (await readWorkbook(bytes)).filter(({ rows }) => rows.length > 0)
  const shown = filled.filter(({ isHidden }) => !isHidden)
  const lines: string[] = []
  for (const sheet of filled) {
    account.stand(lines.length + 1)
    const table = writeTableLines(toCells(sheet))
    if (sheet.isHidden) account.leave('hidden', [sheet.sheet, ...table].join('\n'))
    else lines.push(...(shown.length > 1 && !unnamed.test(sheet.sheet) ? [sheet.sheet] : []), ...table)
  }
  return { text: cleanLines(lines), leftOut: account.leftOut }
}

const unnamed = /^(sheet|工作表)\s*\d*$/i

function toCells({ rows, merges = [] }: SheetRows): TextCell[][] {
  return rows.map((row, at) =>
    row.flatMap((text, column) => {
      const merge = merges.find((one) => covers(one, at, column))
      const isFirst = merge?.row === at && merge.column === column
      if (merge && !isFirst) return []
      const size = merge && { columns: merge.lastColumn - merge.column + 1, rows: merge.lastRow - merge.row + 1 }
      return [{ lines: text.split(/\r?\n/).filter((line) => line.trim() !== ''), ...size }]
    }),
  )
}

const covers = (merge: Merge, row: number, column: number): boolean =>
  row >= merge.row && row <= merge.lastRow && column >= merge.column && column <= merge.lastColumn
