import type { PDFPageProxy } from 'pdfjs-dist'
import type { Account } from '../../account/account'
import { type Matrix, multiply } from '../matrix'
import type { Piece, Rule } from '../page'
import { listGlyphs, rejoin } from './glyphs'

/** A drawing of more lines is no text with words struck out. */
const mostRules = 2_000
/** Where a line crosses letters, in their sizes above the baseline: lower it underlines them, higher it parts the rows of a table. */
const band = { low: 0.14, high: 0.5 }

/** Leaves out the letters that a drawn line or a mark of a reviewer strikes through. */
export function dropStruck(pieces: Piece[], rules: Rule[], account: Account): Piece[] {
  const flat = rules.filter(({ isFlat }) => isFlat)
  if (flat.length === 0 || flat.length > mostRules) return pieces
  return pieces.flatMap((piece) => {
    const over = flat.filter((rule) => isThrough(rule, piece))
    if (over.length === 0) return [piece]
    const isStruck = (middle: number) => over.some(({ from, to }) => middle > from && middle < to)
    const glyphs = listGlyphs(piece)
    const kept = glyphs.map((glyph) => (isStruck((glyph.left + glyph.right) / 2) ? null : glyph))
    account.leave('struck', glyphs.map(({ sign }, at) => (kept[at] ? '' : sign)).join(''))
    return rejoin(kept, piece)
  })
}

function isThrough({ at, from, to }: Rule, { left, right, y, size }: Piece): boolean {
  return at < y - band.low * size && at > y - band.high * size && from < right && to > left
}

type Mark = { subtype?: string; quadPoints?: ArrayLike<number> | null }

/** The strokes of a reviewer's strike-out marks, each through the middle of the letters that it covers. */
export async function readStrikeOuts(page: PDFPageProxy, view: Matrix): Promise<Rule[]> {
  const marks: Mark[] = await page.getAnnotations()
  return marks.flatMap(({ subtype, quadPoints }) => {
    const numbers = subtype === 'StrikeOut' ? Array.from(quadPoints ?? []) : []
    return Array.from({ length: Math.floor(numbers.length / 8) }, (_, at) =>
      toRule(numbers.slice(8 * at, 8 * at + 8), view),
    )
  })
}

function toRule(corners: number[], view: Matrix): Rule {
  const points = [0, 2, 4, 6].map((at) => multiply(view, [1, 0, 0, 1, corners[at] ?? 0, corners[at + 1] ?? 0]))
  const [xs, ys] = [4, 5].map((axis) => points.map((point) => point[axis] ?? 0))
  const [top, bottom] = [Math.min(...(ys ?? [])), Math.max(...(ys ?? []))]
  return {
    isFlat: true,
    at: bottom - 0.45 * (bottom - top),
    from: Math.min(...(xs ?? [])),
    to: Math.max(...(xs ?? [])),
  }
}
