import { cleanText } from '@/domain/clean-text'
import { unescapeFormula } from './formula-text'

/** Rows of cells of a CSV text (RFC 4180), parted by whichever of comma, tab and semicolon a line of its first thirty has most; rows down to the last filled one. */
export function readCsv(text: string): string[][] {
  const separator = findSeparator(text)
  const rows = splitRows(text, separator).map((row) => row.map((cell) => unescapeFormula(cleanText(cell).trim())))
  return rows.slice(0, rows.findLastIndex((row) => row.some(Boolean)) + 1)
}

// A title may stand alone above the heads.
function findSeparator(text: string): string {
  const lines = text.split(/\r?\n/, 30)
  const most = (mark: string) => Math.max(...lines.map((line) => line.split(mark).length))
  const counts = [',', '\t', ';'].map((mark) => ({ mark, count: most(mark) }))
  return counts.sort((one, other) => other.count - one.count)[0]?.mark ?? ','
}

function splitRows(text: string, separator: string): string[][] {
  const cell = new RegExp(`("(?:[^"]|"")*"|[^\\r\\n${separator}]*)(${separator}|\\r\\n|\\n|\\r|$)`, 'y')
  const rows: string[][] = []
  let row: string[] = []
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, written = '', end = ''] = found
    row.push(/^"[\s\S]*"$/.test(written) ? written.slice(1, -1).replaceAll('""', '"') : written)
    if (end === separator) continue
    rows.push(row)
    row = []
    if (cell.lastIndex >= text.length) break
  }
  return rows
}
