const word = '(?:合计|总计|小计|共计|累计)'
/** 合计, 合计（项）, 总计：36 项, 制度类小计, Total, Sub-total: what sums up the rows above, alone or behind what they are of. */
const totalLabels = [
  new RegExp(`^.{0,20}${word}(?:数|数量)?(?:[(（][^()（）]{0,20}[)）])?[:：]?[\\d,.]*[项件条个%]?$`),
  /^(?:grand|sub)?-?totals?(?:\([^()]{0,20}\))?:?[\d,.]*$/i,
  /^(?:sum|count|average)s?:?$/i,
]
const longestLabel = 60
/** A number, a share, a formula whose result was not kept, or a dash that holds the place of one. */
const figure = /^(?:[-+]?[\d,.]+[%项件条个]?|=.*|[-—–/]+)$/s
const sum = /^=\s*(?:SUM|SUMIFS?|SUBTOTAL|COUNTA?|COUNTIFS?|AVERAGE|AGGREGATE)\(/i

/**
 * True of a row that adds up others instead of being a task: one label that says so, in whichever column, and nothing but figures
 * beside it, or 合计 at its head and counts in words (已办结20项); or no label at all, and sums.
 */
export function isTotalRow(cells: readonly string[]): boolean {
  const filled = cells.map(fold).filter(Boolean)
  const [label, ...more] = filled.filter((cell) => !figure.test(cell))
  if (more.length) return filled[0] === label && label !== undefined && isTotalWord(label) && more.every(isCounted)
  if (label === undefined) return filled.some((cell) => sum.test(cell))
  return label.length <= longestLabel && totalLabels.some((pattern) => pattern.test(label))
}

/** True of a cell that says 合计 or Total and no more. */
export const isTotalWord = (cell: string): boolean =>
  new RegExp(`^(?:${word}|(?:sub-?)?totals?)$`, 'i').test(fold(cell))

const isCounted = (cell: string): boolean => /\d[\d,.]*[%项件条个]/.test(cell)
const fold = (cell: string): string => cell.normalize('NFKC').replace(/\s+/g, '')
