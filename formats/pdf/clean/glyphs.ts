import type { Piece } from '../page'

export type Glyph = { sign: string; left: number; right: number }

/** The letters of a piece, each as wide as the others of its kind: those of Latin script take half the room. */
export function listGlyphs({ text, left, right }: Piece): Glyph[] {
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

/** The pieces that are left of one whose lost letters are null. */
export function rejoin(glyphs: (Glyph | null)[], { y, size }: Piece): Piece[] {
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
