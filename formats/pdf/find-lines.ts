import type { Account } from '../account/account'
import { readRaised } from '../text/raised-marks'
import { endsCjk, joinWrapped, startsCjk } from '../text/text-lines'
import { findColumns } from './find-columns'
import type { Line, Page, Piece } from './page'

/** The lines of a page from top to bottom; where the page has two columns, the left one first. */
export function findLines(pieces: Piece[], page: Page, account: Account): Line[] {
  return findColumns(pieces, page).flatMap(({ column, pieces: inside }) =>
    groupByLine(inside).map((line) => {
      const read = readRaisedMarks(line, account)
      const isNote = read[0] !== undefined && read[0].left > (line[0]?.left ?? 0)
      return { ...writeLine(read.length > 0 ? read : line, column), ...(isNote && { isNote }) }
    }),
  )
}

/** The text of pieces that may stand on several lines, such as those of a table cell. */
export function joinPieces(pieces: Piece[], account: Account): string {
  return groupByLine(pieces)
    .map((line) => joinLine(readRaisedMarks(line, account)))
    .reduce(joinWrapped, '')
}

/** Pieces that stand on one line, from left to right; lines from the top. */
export function groupByLine(pieces: Piece[]): Piece[][] {
  const lines: Piece[][] = []
  let base: Piece | undefined
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    if (base && piece.y - base.y <= 0.45 * Math.max(piece.size, base.size)) lines.at(-1)?.push(piece)
    else lines.push([piece])
    if (lines.at(-1)?.length === 1) base = piece
  }
  return lines.map((line) => line.toSorted((a, b) => a.left - b.left))
}

function writeLine(pieces: Piece[], column: number): Line {
  const size = findUsualSize(pieces)
  const usual = pieces.find((piece) => piece.size === size)
  return {
    kind: 'line',
    text: joinLine(pieces),
    left: pieces[0]?.left ?? 0,
    right: Math.max(...pieces.map((piece) => piece.right)),
    y: usual?.y ?? 0,
    size,
    column,
  }
}

/** The letter size that most of the line is set in. */
function findUsualSize(pieces: Piece[]): number {
  const widths = new Map<number, number>()
  for (const piece of pieces) widths.set(piece.size, (widths.get(piece.size) ?? 0) + piece.right - piece.left)
  return [...widths].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** Small figures above the line: an exponent is kept as such, the mark of a note is left out. */
function readRaisedMarks(line: Piece[], account: Account): Piece[] {
  const size = findUsualSize(line)
  const baseline = line.find((piece) => piece.size === size)?.y ?? 0
  return line.flatMap((piece, at) => {
    if (piece.size >= 0.75 * size || baseline - piece.y <= 0.15 * size) return [piece]
    const before = line.slice(0, at).map(({ text }) => text)
    const shown = readRaised(before.join('').trimEnd(), piece.text.trim())
    if (shown === null) account.leave('noteMark', piece.text)
    return shown === null ? [] : [{ ...piece, text: shown }]
  })
}

function joinLine(pieces: Piece[]): string {
  let text = ''
  let right = 0
  for (const piece of pieces) {
    const gap = text === '' ? 0 : piece.left - right
    text = text + (needsSpace(text, piece, gap) ? ' ' : '') + piece.text
    right = Math.max(piece.right, right)
  }
  return closeChineseGaps(text).trim()
}

function needsSpace(text: string, piece: Piece, gap: number): boolean {
  if (/^[²³⁰-⁹]/.test(piece.text)) return false
  const isChinese = endsCjk(text) || startsCjk(piece.text)
  return gap > (isChinese ? 1.2 : 0.15) * piece.size
}

/** Typesetting puts a little air between Han characters and figures or letters; no such space was typed. */
function closeChineseGaps(text: string): string {
  return text
    .replace(
      /([\u2e80-\u9fff\u3001-\u303f\uff00-\uffef]) +(?=[\u2e80-\u9fff\uff00-\uffef\u3001-\u303f\w“”‘’(%.-])/g,
      '$1',
    )
    .replace(/([\w%）)“”‘’.-]) +(?=[\u2e80-\u9fff\uff00-\uffef\u3001-\u303f])/g, '$1')
}
