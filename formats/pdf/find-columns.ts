import type { Page, Piece } from './page'

/** Pieces that are read together; `column` 0 across the page, 1 and 2 for the left and the right column. */
export type ColumnPart = { column: number; pieces: Piece[] }
type Gutter = { x: number; top: number; bottom: number; rows: number }

const fewestRows = 6

/** Splits a page set in two columns into what stands above, left, right and below; other pages come back whole. */
export function findColumns(pieces: Piece[], page: Page): ColumnPart[] {
  const gutter = findGutter(pieces, page)
  if (!gutter) return [{ column: 0, pieces }]
  const beside = pieces.filter(({ y }) => y > gutter.top && y < gutter.bottom)
  const left = beside.filter((piece) => middle(piece) < gutter.x)
  const right = beside.filter((piece) => middle(piece) >= gutter.x)
  if (!isProse(left) || !isProse(right)) return [{ column: 0, pieces }]
  return [
    { column: 0, pieces: pieces.filter(({ y }) => y <= gutter.top) },
    { column: 1, pieces: left },
    { column: 2, pieces: right },
    { column: 0, pieces: pieces.filter(({ y }) => y >= gutter.bottom) },
  ]
}

/** The upright strip near the middle of the page that the most lines on both sides keep clear. */
function findGutter(pieces: Piece[], { width, height }: Page): Gutter | undefined {
  const candidates: Gutter[] = []
  for (let x = 0.35 * width; x <= 0.65 * width; x += 4) candidates.push(...listClearStretches(pieces, x, height))
  const best = candidates.sort((a, b) => b.rows - a.rows)[0]
  return best && best.rows >= fewestRows ? best : undefined
}

function listClearStretches(pieces: Piece[], x: number, height: number): Gutter[] {
  const crossing = pieces.filter((piece) => piece.left < x + 3 && piece.right > x - 3).map((piece) => piece.y)
  const edges = [0, ...crossing.sort((a, b) => a - b), height]
  return edges.slice(1).flatMap((bottom, index) => {
    const top = edges[index] ?? 0
    if (bottom - top < 60) return []
    const inside = pieces.filter(({ y }) => y > top && y < bottom)
    const rows = Math.min(
      countRows(inside.filter((piece) => middle(piece) < x)),
      countRows(inside.filter((piece) => middle(piece) >= x)),
    )
    return [{ x, top, bottom, rows }]
  })
}

function countRows(pieces: Piece[]): number {
  return new Set(pieces.map(({ y, size }) => Math.round(y / Math.max(0.6 * size, 1)))).size
}

/** Columns of running text fill their width; columns of a table or a list do not. */
function isProse(pieces: Piece[]): boolean {
  const ends = new Map<number, number>()
  for (const piece of pieces) ends.set(Math.round(piece.y), Math.max(ends.get(Math.round(piece.y)) ?? 0, piece.right))
  const edge = Math.max(...ends.values())
  const size = pieces[0]?.size ?? 0
  const width = edge - Math.min(...pieces.map((piece) => piece.left))
  const full = [...ends.values()].filter((end) => end > edge - 3 * size).length
  return full >= 0.5 * ends.size && width > 9 * size
}

function middle({ left, right }: Piece): number {
  return (left + right) / 2
}
