import type { Account } from '../../account/account'
import type { Piece } from '../page'

const large = 1.8
const covered = 0.6
/** So many pieces on one page are a drawing. */
const mostPieces = 8_000

/** Leaves out upright watermarks and what a seal prints over the text: letters of another size that lie upon lines of the usual one. */
export function dropOverlays(pieces: Piece[], account: Account): Piece[] {
  if (pieces.length > mostPieces) return pieces
  const usual = findUsualSize(pieces)
  const isUsual = ({ size }: Piece) => Math.abs(size - usual) <= 0.12 * usual
  const text = pieces.filter(isUsual)
  return pieces.filter((piece) => {
    const isOver = !isUsual(piece) && (piece.size > large * usual ? liesOver(piece, text) : liesBetween(piece, text))
    if (isOver) account.leave('watermark', piece.text)
    return !isOver
  })
}

function findUsualSize(pieces: Piece[]): number {
  const weights = new Map<number, number>()
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 2) / 2
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length)
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** A large letter's box holds whole pieces of the text. */
function liesOver(piece: Piece, text: Piece[]): boolean {
  const inside = text.filter(
    ({ left, right, y }) =>
      y < piece.y + 0.1 * piece.size && y > piece.y - 0.8 * piece.size && left < piece.right && right > piece.left,
  )
  return inside.reduce((sum, { text: words }) => sum + words.trim().length, 0) >= 4
}

/** Small letters that stand neither on a line nor above it, but upon its letters. */
function liesBetween(piece: Piece, text: Piece[]): boolean {
  const under = text.filter(({ y, size }) => {
    const apart = Math.abs(y - piece.y)
    return apart > 0.12 * size && apart < 0.6 * size
  })
  const width = under.reduce(
    (sum, { left, right }) => sum + Math.max(Math.min(right, piece.right) - Math.max(left, piece.left), 0),
    0,
  )
  return width > covered * (piece.right - piece.left)
}
