import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { textWidth } from './layout'
import { styleIds } from './styles'

export const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const shortText = 6
const narrowest = 760

/** A ruled table across the text area; its head comes again on each page and no row is torn. */
export function writeTable({
  header,
  rows,
  widths,
}: {
  header: string[]
  rows: string[][]
  widths?: number[]
}): (Paragraph | Table)[] {
  const columns = shareWidth(header.length, widths)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: header.map((text, index) => writeCell(text, columns[index] ?? 0, true)),
  })
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map((width, index) => writeCell(row[index] ?? '', width, false)),
      }),
  )
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [head, ...body],
  })
  return [writeGap(), table, writeGap()]
}

/** A little air between table and text. */
export function writeGap(): Paragraph {
  return new Paragraph({ spacing: { line: 160, lineRule: LineRuleType.EXACT } })
}

/** No column is narrower than two letters. */
function shareWidth(count: number, widths: number[] = []): number[] {
  const shares = Array.from({ length: count }, (_, index) => widths[index] ?? 1)
  const sum = shares.reduce((total, share) => total + share, 0)
  const wide = shares.map((share) => Math.max((share / sum) * textWidth, narrowest))
  const wideSum = wide.reduce((total, width) => total + width, 0)
  return wide.map((width) => Math.floor((width / wideSum) * textWidth))
}

/** Short entries stand in the middle, sentences at the left. */
function writeCell(text: string, width: number, isHead: boolean): TableCell {
  const alignment = isHead || text.length <= shortText ? AlignmentType.CENTER : AlignmentType.LEFT
  const paragraphs = text.split('\n').map(
    (line) =>
      new Paragraph({
        style: isHead ? styleIds.tableHead : styleIds.tableCell,
        alignment,
        children: [new TextRun(line)],
      }),
  )
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: paragraphs,
  })
}
