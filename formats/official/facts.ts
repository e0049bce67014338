import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType } from 'docx'
import { textWidth } from './layout'
import { styleIds } from './styles'
import { border, writeGap } from './table'

/** Labels with their values: a row of two, or of four for two pairs; `isHigh` leaves room to write by hand. */
export type FactTable = { rows: { cells: string[]; isHigh?: boolean }[] }

const label = Math.round(textWidth * 0.18)
const value = Math.round(textWidth / 2) - label
const widths = [label, value, label, textWidth - 2 * label - value]
const high = 2200

/** A ruled table of facts across the text area; no row is torn. */
export function writeFacts({ rows }: FactTable): (Paragraph | Table)[] {
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: rows.map(({ cells, isHigh }) => writeRow(cells, isHigh)),
  })
  return [writeGap(), table, writeGap()]
}

function writeRow(cells: string[], isHigh = false): TableRow {
  const isPair = cells.length === 2
  return new TableRow({
    cantSplit: true,
    ...(isHigh ? { height: { value: high, rule: 'atLeast' as const } } : {}),
    children: cells.map((text, index) => {
      const span = isPair && index === 1 ? 3 : 1
      const width = span === 3 ? textWidth - label : (widths[index] ?? value)
      return writeCell(text, { width, span, isLabel: index % 2 === 0 })
    }),
  })
}

function writeCell(
  text: string,
  { width, span, isLabel }: { width: number; span: number; isLabel: boolean },
): TableCell {
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        new Paragraph({ style: isLabel ? styleIds.tableHead : styleIds.tableCell, children: [new TextRun(line)] }),
    )
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: span,
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: paragraphs,
  })
}
