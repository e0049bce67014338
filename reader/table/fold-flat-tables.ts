import { type SourceLine, withText } from '../outline/source-lines'
import { listFlatRows } from './flat-rows'
import type { Kinds } from './read-row'
import { type ReadColumn, readHeadRow } from './table-columns'

const [fewestHeads, mostHeads] = [3, 12]

/** Tables that came as one cell a line made rows again: heads first, then the cells in order. */
export function foldFlatTables(lines: SourceLine[], readColumn: ReadColumn): SourceLine[] {
  const folded: SourceLine[] = []
  for (let index = 0; index < lines.length; ) {
    const kinds = readFlatHead(lines, index, readColumn)
    const rows = kinds ? listFlatRows(lines, index + kinds.length, kinds) : []
    const line = lines[index]
    if (kinds && rows.length > 0) {
      for (const row of [lines.slice(index, index + kinds.length), ...rows.map(({ cells }) => cells)])
        folded.push(toRow(row))
      index += kinds.length + rows.reduce((sum, row) => sum + row.size, 0)
    } else {
      if (line) folded.push(line)
      index++
    }
  }
  return folded
}

/** Three or more lines in a row that are nothing but heads of columns. */
function readFlatHead(lines: SourceLine[], from: number, readColumn: ReadColumn): Kinds | null {
  const heads: string[] = []
  for (let index = from; index < lines.length && heads.length < mostHeads; index++) {
    const line = lines[index]
    if (!line || line.text.includes('\t') || readColumn(line.folded) === null) break
    heads.push(line.folded)
  }
  return heads.length >= fewestHeads ? readHeadRow(heads, readColumn) : null
}

function toRow(cells: SourceLine[]): SourceLine {
  const [first] = cells
  const text = cells.map((cell) => cell.text).join('\t')
  return first ? withText(first, text) : { text, folded: text, isIndented: false, isAfterBlank: false }
}
