import { Refusal } from '@/domain/refusal'
import { decodeText } from '../text/decode-text'
import { readCsv } from '../text/read-csv'
import { ensureSize } from '../upload/ensure-size'
import { sniffType } from '../upload/sniff-type'
import { mostRows, readWorkbook, type SheetRows } from './read-workbook'

/**
 * Reads a table as offices keep it, .xlsx as `readWorkbook` does or .csv in any encoding as one sheet. For a process that may be lost: a
 * server calls `readTableRows`. Refuses as `readWorkbook` does.
 */
export async function readTable(bytes: Uint8Array, name: string): Promise<SheetRows[]> {
  ensureSize(bytes)
  if (sniffType(bytes) !== 'txt') return readWorkbook(bytes)
  const sheet = name.replace(/\.[^.]+$/, '')
  const rows = readCsv(decodeText(bytes) ?? '')
  if (rows.length > mostRows) throw new Refusal('sheetTooLong', { sheet, max: mostRows })
  return [{ sheet, rows }]
}
