import type { Sum } from './add-up'
import { columnName } from './column-name'
import { escapeCell } from './escape-xml'
import type { Sheet, SheetColumn } from './sheet'
import { cellStyles } from './styles'

export type RatioColumn = Pick<SheetColumn, 'type'> & { ratio: NonNullable<SheetColumn['ratio']> }

/** The foot of a sheet whose lines add up to `sums`: one empty row, which keeps filter and sorting away, then the label and the formulas of its columns. */
export function writeFoot({ columns, totalLabel }: Sheet, sums: readonly Sum[], first: number, last: number): string {
  if (totalLabel === undefined) return ''
  const row = last + 2
  const cells = columns.map((column, index) => {
    const place = `${columnName(index)}${row}`
    const style = cellStyles(column).value
    if (index === 0)
      return `<c r="${place}" s="${cellStyles({ ...column, type: 'text' }).text}" t="inlineStr"><is><t>${escapeCell(totalLabel)}</t></is></c>`
    if (isRatio(column)) return writeFormula(place, toRatio(column, row), shareOf(sums, column), style)
    if (!column.total) return `<c r="${place}" s="${style}"/>`
    return writeFormula(
      place,
      toTotal(column.total, columnName(index), first, last),
      sums[index]?.[column.total] ?? 0,
      style,
    )
  })
  return `<row r="${row - 1}" ht="6" customHeight="1"/><row r="${row}">${cells.join('')}</row>`
}

/** One column over another in this row, to one decimal where it is no percentage; nothing where there is nothing to divide by. */
export function toRatio({ ratio: { part, whole }, type }: RatioColumn, row: number): string {
  const [above, below] = [`${columnName(part)}${row}`, `${columnName(whole)}${row}`]
  const share = `${above}/${below}`
  return `IF(N(${below})=0,"",${type === 'percent' ? share : `ROUND(${share},1)`})`
}

/** A cell that a program works out, with its value as of now for those that do not. */
export function writeFormula(place: string, formula: string, value: string | number | null, style: number): string {
  const told = typeof value === 'number' ? `<v>${value}</v>` : '<v></v>'
  const type = typeof value === 'number' ? '' : ' t="str"'
  return `<c r="${place}" s="${style}"${type}><f>${escapeCell(formula)}</f>${told}</c>`
}

function toTotal(kind: 'sum' | 'count', column: string, first: number, last: number): string {
  const range = `${column}${first}:${column}${Math.max(first, last)}`
  return kind === 'sum' ? `SUM(${range})` : `COUNTA(${range})`
}

/** Whether the column is one over another. */
export const isRatio = <Column extends SheetColumn>(column: Column): column is Column & RatioColumn => !!column.ratio

function shareOf(sums: readonly Sum[], { ratio, type }: RatioColumn): number | null {
  const [above, below] = [sums[ratio.part]?.sum ?? 0, sums[ratio.whole]?.sum ?? 0]
  if (!below) return null
  return type === 'percent' ? above / below : Math.round((10 * above) / below) / 10
}
