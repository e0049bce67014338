import type { Account } from '../../account/account'
import type { Piece } from '../page'
import { type Glyph, listGlyphs, rejoin } from './glyphs'

/** How near, in widths of a letter, the same letter is only its shadow; two letters beside each other are a whole width apart. */
const shadow = 0.4

/**
 * Leaves out letters that were drawn again over themselves, as programs do that have no bold font. Where no piece of text lies over
 * another, nothing is looked at.
 */
export function dropDrawnTwice(pieces: Piece[], account: Account): Piece[] {
  if (!hasOverlap(pieces)) return pieces
  const drawn = new Map<string, number[]>()
  return pieces.flatMap((piece) => {
    const kept: (Glyph | null)[] = listGlyphs(piece).map((glyph) => (isAgain(glyph, piece, drawn) ? null : glyph))
    const lost = kept.flatMap((glyph, at) => (glyph ? [] : [Array.from(piece.text)[at] ?? '']))
    account.leave('twice', lost.join(''))
    return lost.length === 0 ? [piece] : rejoin(kept, piece)
  })
}

function hasOverlap(pieces: Piece[]): boolean {
  const rows = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const row = rows.get(Math.round(piece.y))
    if (row) row.push(piece)
    else rows.set(Math.round(piece.y), [piece])
  }
  return [...rows.values()].some((row) => {
    const sorted = row.toSorted((a, b) => a.left - b.left)
    return sorted.some((piece, at) => at > 0 && piece.left < (sorted[at - 1]?.right ?? 0) - 0.3 * piece.size)
  })
}

function isAgain({ sign, left, right }: Glyph, { y, size }: Piece, drawn: Map<string, number[]>): boolean {
  if (sign === ' ') return false
  const width = Math.min(right - left, size)
  const [row, field] = [Math.round(y), Math.floor(left / size)]
  const near = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((across) => `${sign} ${row + down} ${field + across}`))
  const isShadow = (place: number) => Math.abs(place - left) < shadow * width
  if (near.some((key) => drawn.get(key)?.some(isShadow))) return true
  const key = `${sign} ${row} ${field}`
  const places = drawn.get(key)
  if (places) places.push(left)
  else drawn.set(key, [left])
  return false
}
