import { fitColumns } from './xlsx/fit-columns'
import { type Row, rowsOf, type Sheet, type SheetColumn } from './xlsx/sheet'
import { writeStyles } from './xlsx/styles'
import { contentTypes, nameSheets, rootRelations, writeBook, writeBookRelations } from './xlsx/write-book'
import { writeSheet } from './xlsx/write-sheet'
import { writeZip } from './zip/write-zip'

export { type Row, rowsOf, type Sheet, type SheetColumn }

/**
 * Writes a workbook (.xlsx) whose sheets have a frozen, filtered and repeated header, real dates, and text that stays text even
 * where it looks like a formula. The same sheets give the same bytes.
 */
export async function writeWorkbook(sheets: Sheet[]): Promise<Uint8Array> {
  const names = nameSheets(sheets.map((sheet) => sheet.name))
  const files: Record<string, Uint8Array | AsyncIterable<string>> = {
    '[Content_Types].xml': Buffer.from(contentTypes(names.length)),
    '_rels/.rels': Buffer.from(rootRelations),
    'xl/workbook.xml': Buffer.from(writeBook(sheets, names)),
    'xl/_rels/workbook.xml.rels': Buffer.from(writeBookRelations(names.length)),
    'xl/styles.xml': Buffer.from(writeStyles()),
  }
  for (const [index, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${index + 1}.xml`] = writeSheet(fitColumns(sheet), index === 0)
  return writeZip(files)
}
