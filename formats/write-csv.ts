import { cleanText } from '@/domain/clean-text'
import { escapeFormula } from './text/formula-text'

/** A value of a cell; null leaves it empty. */
export type CsvCell = string | number | null

const byteOrderMark = '\uFEFF'
const encoder = new TextEncoder()

/** A table as CSV (RFC 4180) in UTF-8 with a byte order mark, so that Excel and WPS read Chinese; formula-like text stays text. */
export function writeCsvRows(header: string[], rows: CsvCell[][]): Uint8Array {
  return encoder.encode(byteOrderMark + writeLines([header]) + writeLines(rows))
}

/** The same file piece by piece, one for each batch of rows, for lists too long to hold. */
export async function* streamCsv(header: string[], batches: AsyncIterable<CsvCell[][]>): AsyncGenerator<Uint8Array> {
  yield encoder.encode(byteOrderMark + writeLines([header]))
  for await (const rows of batches) yield encoder.encode(writeLines(rows))
}

function writeLines(rows: CsvCell[][]): string {
  let text = ''
  for (const row of rows) text += `${row.map(writeCell).join(',')}\r\n`
  return text
}

// Most text begins like no formula and holds nothing to clean or to quote, which one look tells.
const plain = /^(?![=+\-@'＝＋－＠])[ !#-+\--\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]*$/

function writeCell(cell: CsvCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (plain.test(cell)) return cell
  const text = escapeFormula(cleanText(cell))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
