import { cleanText } from '@/domain/clean-text'
import { yieldTurn } from '../beside/yield-turn'
import { isFormulaLike } from '../text/formula-text'
import { addRow, type Sum, startSums } from './add-up'
import { columnName } from './column-name'
import { escapeCell, escapeXml } from './escape-xml'
import type { Sheet, SheetColumn } from './sheet'
import { type CellStyles, cellStyles, styleOf } from './styles'
import { isRatio, toRatio, writeFoot, writeFormula } from './write-foot'

type CellValue = string | number | null

const papers = { a3Landscape: [8, 'landscape'], a4Landscape: [9, 'landscape'], a4: [9, 'portrait'] } as const
const titleHeight = 34
const noteHeight = 20
/** Points. Programs differ in whether they fit rows to wrapped text on opening, so the height is given. */
const lineHeight = 15.5
const rowPadding = 7
const tallestRow = 409
const rowsInTurn = 200
/** White space that a program drops where it is not told to keep it. */
const outerSpace = /^\s|\s$|[\t\n\r]/

/** xl/worksheets/sheetN.xml piece by piece, so that a long one is never held whole and others are answered meanwhile. */
export async function* writeSheet(sheet: Sheet, isSelected: boolean): AsyncGenerator<string> {
  const lastColumn = columnName(Math.max(sheet.columns.length, 1) - 1)
  const header = headerRow(sheet)
  const lastRow = header + sheet.rows.length
  const sums = startSums(sheet.columns)
  const [size, orientation] = papers[sheet.paper ?? 'a4']
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
<dimension ref="A1:${lastColumn}${sheet.totalLabel ? lastRow + 2 : lastRow}"/>
<sheetViews><sheetView workbookViewId="0" showGridLines="0"${isSelected ? ' tabSelected="1"' : ''}>${writePane(sheet, header)}</sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="20" customHeight="1"/>
<cols>${sheet.columns.map(writeColumn).join('')}</cols>
<sheetData>${writeTop(sheet)}${writeHeader(sheet)}`
  yield* writeBody(sheet, sums)
  yield `${writeFoot(sheet, sums, header + 1, lastRow)}</sheetData>
<autoFilter ref="A${header}:${lastColumn}${lastRow}"/>${writeMerges(header - 1, lastColumn)}${writeChoices(sheet, header)}
<printOptions horizontalCentered="1"/>
<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.35"/>
<pageSetup paperSize="${size}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>
<headerFooter><oddFooter>${escapeXml(writeFooter(sheet))}</oddFooter></headerFooter>
</worksheet>`
}

const writeColumn = ({ width, isHidden }: SheetColumn, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${isHidden ? ' hidden="1"' : ''}/>`

/** The lists behind the cells of some columns; what is not in them may be typed all the same. */
function writeChoices({ columns, rows }: Sheet, header: number): string {
  const lists = columns.flatMap(({ choices }, index) => {
    if (!choices?.count || !rows.length) return []
    const place = `${columnName(index)}${header + 1}:${columnName(index)}${header + rows.length}`
    const source = escapeXml(`'${choices.sheet.replaceAll("'", "''")}'!$A$2:$A$${choices.count + 1}`)
    return [
      `<dataValidation type="list" allowBlank="1" sqref="${place}"><formula1>${source}</formula1></dataValidation>`,
    ]
  })
  return lists.length ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>` : ''
}

/** The number of the row that holds the column headers: below the title and the notes. */
export function headerRow({ title, notes = [] }: Sheet): number {
  return 1 + (title === undefined ? 0 : 1) + notes.length
}

function writePane({ frozen = 0 }: Sheet, header: number): string {
  const place = `${columnName(frozen)}${header + 1}`
  const pane = frozen ? 'bottomRight' : 'bottomLeft'
  const across = frozen ? ` xSplit="${frozen}"` : ''
  return `<pane${across} ySplit="${header}" topLeftCell="${place}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${place}" sqref="${place}"/>`
}

/** What stands at the foot of each page; `&` begins a code there. */
function writeFooter({ footer }: Sheet): string {
  return footer ? `&L&9${footer.left.replaceAll('&', '&&')}&R&9${footer.page}` : '&C&P / &N'
}

function writeTop({ title, notes = [], columns }: Sheet): string {
  const lines = title === undefined ? notes : [title, ...notes]
  const width = columns.reduce((sum, column) => sum + (column.isHidden ? 0 : column.width), 0)
  return lines
    .map((text, index) => {
      const isTitle = title !== undefined && index === 0
      const height = isTitle ? titleHeight : noteHeight * countLines(text, width)
      return `<row r="${index + 1}" ht="${height}" customHeight="1">${textCell(`A${index + 1}`, text, isTitle ? styleOf.title : styleOf.note)}</row>`
    })
    .join('')
}

/** How many lines a wrapped text takes in a width of so many characters; a Han character is as wide as two. */
function countLines(text: string, width: number): number {
  const room = Math.max(width - 1, 2)
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length + countWide(line)) / room)), 0)
}

function countWide(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x2e80) count++
  return count
}

function writeHeader(sheet: Sheet): string {
  const row = headerRow(sheet)
  const cells = sheet.columns.map(({ header }, index) => textCell(`${columnName(index)}${row}`, header, styleOf.header))
  const lines = Math.max(2, ...sheet.columns.map(({ header, width }) => countLines(header, width - 1)))
  return `<row r="${row}" ht="${lines * lineHeight + rowPadding}" customHeight="1">${cells.join('')}</row>`
}

// A line is made once: the sums of the foot are added up on the way.
async function* writeBody(sheet: Sheet, sums: readonly Sum[]): AsyncGenerator<string> {
  const first = headerRow(sheet) + 1
  const columns = sheet.columns.map((column, index) => ({
    ...column,
    name: columnName(index),
    styles: cellStyles(column),
  }))
  let body = ''
  let at = -1
  for (const row of sheet.rows) {
    at++
    addRow(sums, row)
    let cells = ''
    let lines = 1
    columns.forEach((column, index) => {
      const value = row[index] ?? null
      const place = column.name + (first + at)
      cells += isRatio(column)
        ? writeFormula(place, toRatio(column, first + at), value, column.styles.value)
        : writeCell(place, value, column)
      if (column.wrap && typeof value === 'string') lines = Math.max(lines, countLines(value, column.width))
    })
    const height = lines > 1 ? ` ht="${Math.min(lines * lineHeight + rowPadding, tallestRow)}" customHeight="1"` : ''
    body += `<row r="${first + at}"${height}>${cells}</row>`
    if (at % rowsInTurn !== rowsInTurn - 1) continue
    yield body
    body = ''
    await yieldTurn()
  }
  yield body
}

type CellColumn = SheetColumn & { styles: CellStyles }

function writeCell(place: string, value: CellValue, { type, styles }: CellColumn): string {
  if (value === null || value === '') return `<c r="${place}" s="${styles.value}"/>`
  const shown = type === 'date' ? toSerial(value) : value
  if (typeof shown === 'number') return `<c r="${place}" s="${styles.value}"><v>${shown}</v></c>`
  return textCell(place, shown, isFormulaLike(cleanText(shown)) ? styles.quotedText : styles.text)
}

function textCell(place: string, text: string, style: number): string {
  const space = outerSpace.test(text) ? ' xml:space="preserve"' : ''
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t${space}>${escapeCell(text)}</t></is></c>`
}

// A table of ten thousand lines names a few hundred days.
const serials = new Map<string | number, string | number>()
const mostSerials = 10_000

function toSerial(value: string | number): string | number {
  const known = serials.get(value)
  if (known !== undefined) return known
  if (serials.size >= mostSerials) serials.clear()
  const serial = countDays(value)
  serials.set(value, serial)
  return serial
}

/** Excel counts days from the end of 1899. What is no calendar day stays text. */
function countDays(value: string | number): string | number {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null
  if (!match) return value
  const time = Date.parse(`${value}T00:00:00Z`)
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(match[0])
  return isReal && Number(match[1]) > 1900 ? time / 86_400_000 + 25_569 : value
}

function writeMerges(rows: number, lastColumn: string): string {
  if (rows === 0 || lastColumn === 'A') return ''
  const merges = Array.from(
    { length: rows },
    (_, index) => `<mergeCell ref="A${index + 1}:${lastColumn}${index + 1}"/>`,
  )
  return `<mergeCells count="${rows}">${merges.join('')}</mergeCells>`
}
