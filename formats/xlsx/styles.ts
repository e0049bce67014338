import type { SheetColumn } from './sheet'

const border =
  '<border><left style="thin"><color rgb="FFB8C2CC"/></left><right style="thin"><color rgb="FFB8C2CC"/></right><top style="thin"><color rgb="FFB8C2CC"/></top><bottom style="thin"><color rgb="FFB8C2CC"/></bottom><diagonal/></border>'
const centre = '<alignment horizontal="center" vertical="center" wrapText="1"/>'

/** Number formats of Excel's own list: 49 text, 10 percent with two places; 164 and up are ours. */
const cellFormats: [kind: string, format: number, alignment: string][] = [
  ['text', 49, '<alignment vertical="center"/>'],
  ['textWrapped', 49, '<alignment vertical="center" wrapText="1"/>'],
  ['date', 164, '<alignment horizontal="center" vertical="center"/>'],
  ['number', 0, '<alignment horizontal="right" vertical="center" indent="1"/>'],
  ['percent', 165, '<alignment horizontal="right" vertical="center" indent="1"/>'],
]
const firstCell = 4

export const styleOf = { title: 1, note: 2, header: 3 } as const

/** Style numbers of a column's cells: for its own kind of value, for text, and for text that looks like a formula. */
export type CellStyles = { value: number; text: number; quotedText: number }

/** The styles for the cells of a column. */
export function cellStyles({ type = 'text', wrap }: SheetColumn): CellStyles {
  const styleFor = (kind: string) => firstCell + cellFormats.findIndex(([name]) => name === kind)
  const text = styleFor(wrap ? 'textWrapped' : 'text')
  return { value: type === 'text' ? text : styleFor(type), text, quotedText: text + cellFormats.length }
}

/** xl/styles.xml: fonts, colours and formats of all cells. */
export function writeStyles(): string {
  const cells = [false, true].flatMap((isQuoted) =>
    cellFormats.map(([, format, alignment]) => cellXf(format, alignment, isQuoted)),
  )
  const xfs = [
    xf(0, 0, 0, '<alignment vertical="center"/>'),
    xf(1, 0, 0, '<alignment horizontal="center" vertical="center" wrapText="1"/>'),
    xf(2, 0, 0, '<alignment vertical="center" wrapText="1"/>'),
    xf(3, 2, 1, centre),
    ...cells,
  ]
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>
<fonts count="4">${font(11)}${font(16, '<b/>')}${font(10, '', 'FF5B6773')}${font(11, '<b/>')}</fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE9EEF3"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${border}</borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`
}

function font(size: number, weight = '', color = 'FF1F2933'): string {
  return `<font>${weight}<sz val="${size}"/><color rgb="${color}"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`
}

function xf(font: number, fill: number, border: number, alignment: string): string {
  return `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
}

function cellXf(format: number, alignment: string, isQuoted: boolean): string {
  const quote = isQuoted ? ' quotePrefix="1"' : ''
  return `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="1" xfId="0"${quote} applyNumberFormat="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`
}
