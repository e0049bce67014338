import type { Account } from '../../account/account'
import type { Piece } from '../page'

const [fewest, most] = [6, 300]
const steps = [1, 2, 5, 10]
/** How many of the lines beside the numbers must run on without the gaps that part columns. */
const proseShare = 0.7
const number = /^\d{1,4}$/

/** Leaves out the numbers of lines that stand in the margin of a page of running text. The numbers of a table's rows stay. */
export function dropLineNumbers(pieces: Piece[], account: Account): Piece[] {
  const figures = pieces.filter(({ text }) => number.test(text.trim()))
  if (figures.length < fewest || figures.length > most) return pieces
  const words = pieces.filter(({ text }) => !number.test(text.trim()))
  const left = Math.min(...words.map((piece) => piece.left))
  const right = Math.max(...words.map((piece) => piece.right))
  const margins = [
    figures.filter((one) => one.right < left - 0.3 * one.size),
    figures.filter((one) => one.left > right + 0.3 * one.size),
  ]
  const numbers = new Set(margins.filter((margin) => isCount(margin) && standBesideProse(margin, words)).flat())
  for (const { text } of numbers) account.leave('lineNumber', text)
  return numbers.size === 0 ? pieces : pieces.filter((piece) => !numbers.has(piece))
}

/** Numbers that go up by the same step down the page. */
function isCount(figures: Piece[]): boolean {
  const values = figures.toSorted((a, b) => a.y - b.y).map(({ text }) => Number(text.trim()))
  const step = (values[1] ?? 0) - (values[0] ?? 0)
  const even = values.slice(1).filter((value, at) => value - (values[at] ?? 0) === step).length
  return figures.length >= fewest && steps.includes(step) && even >= 0.8 * (values.length - 1)
}

function standBesideProse(figures: Piece[], words: Piece[]): boolean {
  const lines = figures.map(({ y, size }) =>
    words.filter((piece) => Math.abs(piece.y - y) < 0.4 * size).toSorted((a, b) => a.left - b.left),
  )
  const prose = lines.filter((line) =>
    line.every((piece, at) => at === 0 || piece.left - (line[at - 1]?.right ?? 0) < 2 * piece.size),
  )
  return prose.length >= proseShare * lines.length
}
