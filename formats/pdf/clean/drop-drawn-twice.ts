import type { Account } from '../../account/account'
import type { Piece } from '../page'

type Glyph = { sign: string; left: number; right: number }

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

/** The letters of a piece, each as wide as the others of its kind: those of Latin script take half the room. */
function listGlyphs({ text, left, right }: Piece): Glyph[] {
  const signs = Array.from(text)
  const weights = signs.map((sign) => (/[ -\u02ff]/.test(sign) ? 1 : 2))
  const unit =
    (right - left) /
    Math.max(
      weights.reduce<number>((sum, weight) => sum + weight, 0),
      1,
    )
  let at = left
  return signs.map((sign, index) => {
    const from = at
    at += unit * (weights[index] ?? 1)
    return { sign, left: from, right: at }
  })
}

function isAgain({ sign, left, right }: Glyph, { y, size }: Piece, drawn: Map<string, number[]>): boolean {
  if (sign === ' ') return false
  const width = Math.min(right - left, size)
  const rows = [Math.round(y - 1), Math.round(y), Math.round(y + 1)].map((row) => drawn.get(`${sign} ${row}`) ?? [])
  if (rows.some((places) => places.some((place) => Math.abs(place - left) < shadow * width))) return true
  const key = `${sign} ${Math.round(y)}`
  drawn.set(key, [...(drawn.get(key) ?? []), left])
  return false
}

function rejoin(glyphs: (Glyph | null)[], { y, size }: Piece): Piece[] {
  const joined: Piece[] = []
  glyphs.forEach((glyph, at) => {
    const last = joined.at(-1)
    if (!glyph) return
    if (last && glyphs[at - 1]) {
      last.text += glyph.sign
      last.right = glyph.right
    } else joined.push({ text: glyph.sign, left: glyph.left, right: glyph.right, y, size })
  })
  return joined.filter(({ text }) => text.trim() !== '')
}
