import type { Piece } from '../page'

type Row = { pieces: Piece[]; spaced: number; pairs: number; gaps: number[] }

const fewestPairs = 3
/** In sizes: figures of one number stand this much further apart than Han letters at most, where each has a whole field. */
const numberGap = 0.45
const han = '[\\u2e80-\\u9fff\\uff00-\\uffef\\u3001-\\u303f]'
const pair = new RegExp(`${han}( ?)(?=${han})`, 'g')
const isHanSign = new RegExp(han)
/** A figure or letter that stands alone at the end of what comes before a space, and at the start of what comes after it. */
const [aloneBehind, aloneAhead] = [/(^|[^\w.,%])[\w.,]$/, /^[\w.,%‰]([^\w]|$)/]

/**
 * Takes back the spaces that letter-spacing puts into numbers: "2 0 2 5" in a line whose Han letters stand apart just as far. Each line is
 * judged by its own spacing, a short one by that of its page.
 */
export function closeSpacing(pieces: Piece[]): Piece[] {
  const rows = groupRows(pieces)
  const spaced = rows.reduce((sum, row) => sum + row.spaced, 0)
  const isPage = spaced > 0.6 * rows.reduce((sum, row) => sum + row.pairs, 0) && spaced > 0
  const close = new Set(rows.filter((row) => isSpaced(row, isPage)).flatMap((row) => row.pieces))
  const tracking = new Map(rows.flatMap(listTracking))
  const closed = pieces.map((piece) => (close.has(piece) ? { ...piece, text: closeText(piece.text) } : piece))
  return joinApart(closed, (at) => tracking.get(pieces[at] as Piece) ?? 0)
}

function closeText(text: string): string {
  const parts = text.split(' ')
  return parts.reduce((joined, part, at) => {
    const before = parts[at - 1]?.slice(-2) ?? ''
    const isOne = aloneBehind.test(before) && aloneAhead.test(part)
    return at === 0 ? part : joined + (isOne ? '' : ' ') + part
  }, '')
}

function listTracking(row: Row): [Piece, number][] {
  const tracking = findTracking(row)
  return row.pieces.map((piece) => [piece, tracking])
}

function isSpaced({ spaced, pairs }: Row, isPage: boolean): boolean {
  return pairs < fewestPairs ? isPage : spaced > 0.6 * pairs
}

function groupRows(pieces: Piece[]): Row[] {
  const rows = new Map<number, Row>()
  for (const piece of pieces) {
    const key = Math.round(piece.y)
    const row = rows.get(key) ?? { pieces: [], spaced: 0, pairs: 0, gaps: [] }
    rows.set(key, row)
    const before = row.pieces.at(-1)
    if (before && isHan(before.text.at(-1)) && isHan(piece.text[0])) row.gaps.push(piece.left - before.right)
    row.pieces.push(piece)
    for (const [, space] of piece.text.matchAll(pair)) {
      row.pairs += 1
      if (space) row.spaced += 1
    }
  }
  return [...rows.values()]
}

const isHan = (sign: string | undefined): boolean => isHanSign.test(sign ?? '')

/** How far Han letters stand apart in a line, be they pieces of their own or within one. */
function findTracking({ gaps, pieces }: Row): number {
  const size = pieces[0]?.size ?? 0
  const all = [...gaps, ...pieces.flatMap((piece) => gapWithin(piece))]
  if (all.length < fewestPairs) return 0
  const middle = all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
  return middle > 0.1 * size && middle < 1.2 * size ? middle : 0
}

/** The gap between the letters of a piece of Han letters with spaces between them, once for each. */
function gapWithin({ text, left, right, size }: Piece): number[] {
  const letters = text.split(' ')
  if (letters.length < 2 || !letters.every((letter) => letter.length === 1 && isHan(letter))) return []
  return Array(letters.length - 1).fill((right - left - letters.length * size) / (letters.length - 1))
}

/** Figures that are pieces of their own, no further apart than the letters of their line, are one number. */
function joinApart(pieces: Piece[], trackingAt: (at: number) => number): Piece[] {
  const joined: Piece[] = []
  pieces.forEach((piece, at) => {
    const [last, tracking] = [joined.at(-1), trackingAt(at)]
    const gap = last ? piece.left - last.right : 0
    const isOne = tracking > 0 && last && last.y === piece.y && gap >= 0 && gap < tracking + numberGap * piece.size
    if (isOne && /[\d.,]$/.test(last.text) && /^[\d.,%‰]/.test(piece.text)) {
      last.text += piece.text
      last.right = piece.right
    } else joined.push({ ...piece })
  })
  return joined
}
