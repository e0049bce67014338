import { columnName } from './column-name'
import { escapeXml } from './escape-xml'
import type { Sheet } from './sheet'
import { headerRow } from './write-sheet'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const types = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const loadXml = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const rootRelations = `${head}<Relationships xmlns="${types}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

/** [Content_Types].xml for a workbook of so many sheets. */
export function contentTypes(count: number): string {
  const sheets = numbers(count).map(
    (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${loadXml}.worksheet+xml"/>`,
  )
  return `${head}<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${loadXml}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${loadXml}.styles+xml"/>${sheets.join('')}</Types>`
}

/** xl/workbook.xml: the sheets, the rows to repeat on each printed page, and the filters. */
export function writeBook(sheets: Sheet[], names: string[]): string {
  const list = names.map(
    (name, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  )
  const defined = sheets.flatMap((sheet, index) => defineNames(sheet, names[index] ?? '', index))
  return `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${list.join('')}</sheets><definedNames>${defined.join('')}</definedNames></workbook>`
}

/** xl/_rels/workbook.xml.rels for so many sheets. */
export function writeBookRelations(count: number): string {
  const sheets = numbers(count).map(
    (n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
  )
  return `${head}<Relationships xmlns="${types}/relationships">${sheets.join('')}<Relationship Id="rId${count + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`
}

/** Sheet names that Excel takes: 31 characters at most, none of []:*?/\, each once. */
export function nameSheets(names: string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || 'Sheet'
    let unique = plain
    for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${plain.slice(0, 26)} (${count})`
    taken.add(unique.toLowerCase())
    return unique
  })
}

function defineNames(sheet: Sheet, name: string, index: number): string[] {
  const quoted = escapeXml(`'${name.replaceAll("'", "''")}'`)
  const row = headerRow(sheet)
  const across = sheet.frozen ? `${quoted}!$A:$${columnName(sheet.frozen - 1)},` : ''
  const last = `$${columnName(Math.max(sheet.columns.length, 1) - 1)}$${row + sheet.rows.length}`
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${quoted}!$A$${row}:${last}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${across}${quoted}!$${row}:$${row}</definedName>`,
  ]
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}
