/** A cell as a document gives it. `continues` marks the lower part of a cell that was merged downwards. */
export type TextCell = { lines: string[]; columns?: number; rows?: number; continues?: boolean; holdsTable?: boolean }

const longestCell = 3_000
/** Merged cells that hang over each other would make each row wider than the one above. */
const mostColumns = 500

/**
 * Writes a table as lines of text: one line per row, cells parted by tabs. A merged cell stands in each row that it covers
 * and, sideways, in the first of its columns. A table that only lays out a page (one column, a table within, a cell
 * as long as a page) gives the lines of its cells in order instead.
 */
export function writeTableLines(rows: TextCell[][]): string[] {
  if (isLayout(rows)) return rows.flat().flatMap((cell) => (cell.continues ? [] : cell.lines))
  return layOutRows(rows).map((row) => row.join('\t').replace(/\t+$/, ''))
}

function isLayout(rows: TextCell[][]): boolean {
  const cells = rows.flat()
  if (cells.some((cell) => cell.holdsTable || cell.lines.join('').length > longestCell)) return true
  return rows.every((row) => row.filter((cell) => cell.lines.length > 0 || cell.continues).length <= 1)
}

function layOutRows(rows: TextCell[][]): string[][] {
  const hanging: { text: string; rows: number }[] = []
  let above: string[] = []
  return rows.map((row) => {
    const line: string[] = []
    for (const cell of row) {
      placeHanging(line, hanging)
      placeCell(line, cell, above, hanging)
    }
    placeHanging(line, hanging)
    above = line
    return line
  })
}

function placeHanging(line: string[], hanging: { text: string; rows: number }[]): void {
  for (let covering = hanging[line.length]; covering && covering.rows > 0; covering = hanging[line.length]) {
    covering.rows--
    line.push(covering.text)
  }
}

function placeCell(line: string[], cell: TextCell, above: string[], hanging: { text: string; rows: number }[]): void {
  const text = cell.continues ? (above[line.length] ?? '') : joinCellLines(cell.lines)
  const width = Math.min(Math.max(cell.columns ?? 1, 1), 100, mostColumns - line.length)
  for (let column = 0; column < width; column++) {
    const shown = column === 0 ? text : ''
    hanging[line.length] = { text: shown, rows: Math.min((cell.rows ?? 1) - 1, 2_000) }
    line.push(shown)
  }
}

function joinCellLines(lines: string[]): string {
  return lines
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
    .reduce((text, line) => (text === '' || /[、，；。：,;]$/.test(text) ? text + line : `${text} ${line}`), '')
}
