import type { Account } from '../account/account'
import { type Grid, groupRules, near, readGrid } from './find-grids'
import { joinPieces } from './find-lines'
import type { Page, Piece, Table } from './page'

/** Finds the ruled tables of a page, and the pieces of text that stand outside of them. */
export function findTables({ pieces, rules }: Page, account: Account): { tables: Table[]; rest: Piece[] } {
  let rest = pieces
  const tables: Table[] = []
  for (const grid of groupRules(rules).flatMap(readGrid)) {
    const inside = rest.filter((piece) => isInside(piece, grid))
    const rows = readRows(grid, inside, account)
    if (rows.flat().filter((text) => text !== '').length < 2) continue
    rest = rest.filter((piece) => !inside.includes(piece))
    tables.push({ kind: 'table', rows, y: Math.min(...inside.map((piece) => piece.y)) })
  }
  return { tables, rest }
}

function isInside(piece: Piece, { xs, ys }: Grid): boolean {
  const { x, y } = centre(piece)
  return x > (xs[0] ?? 0) && x < (xs.at(-1) ?? 0) && y > (ys[0] ?? 0) && y < (ys.at(-1) ?? 0)
}

function centre({ left, right, y, size }: Piece): { x: number; y: number } {
  return { x: (left + right) / 2, y: y - 0.35 * size }
}

/**
 * Each merged cell's text stands in every row that it covers, in its first column; empty rows are left out. Where that would make more text
 * than the table holds, what is longer than a name stands only once.
 */
function readRows(grid: Grid, pieces: Piece[], account: Account): string[][] {
  const owners = mergeCells(grid)
  const texts = new Map<number, Piece[]>()
  for (const piece of pieces) {
    const { x, y } = centre(piece)
    const owner = owners[slot(grid.ys, y)]?.[slot(grid.xs, x)] ?? -1
    texts.set(owner, [...(texts.get(owner) ?? []), piece])
  }
  const cells = new Map([...texts].map(([owner, inside]) => [owner, joinPieces(inside, account)]))
  const rows = owners.map((row) =>
    row.map((owner, column) => (row[column - 1] === owner ? '' : (cells.get(owner) ?? ''))),
  )
  const own = lengthOf([...cells.values()])
  const written = lengthOf(rows.flat()) > 2 * own ? writeOnce(rows, owners) : rows
  return written.filter((row) => row.some((text) => text !== ''))
}

const longestName = 12
const lengthOf = (texts: string[]): number => texts.reduce((sum, text) => sum + text.length, 0)

function writeOnce(rows: string[][], owners: number[][]): string[][] {
  const seen = new Set<number>()
  return rows.map((row, at) =>
    row.map((text, column) => {
      const owner = owners[at]?.[column] ?? -1
      const isAgain = seen.has(owner) && text.length > longestName
      seen.add(owner)
      return isAgain ? '' : text
    }),
  )
}

function slot(edges: number[], at: number): number {
  return edges.findLastIndex((edge) => edge < at)
}

/** Which cell each field of the grid belongs to: fields without a line between them are one. */
function mergeCells(grid: Grid): number[][] {
  const columns = grid.xs.length - 1
  const owners = grid.ys
    .slice(1)
    .map((_, row) => Array.from({ length: columns }, (_, column) => row * columns + column))
  owners.forEach((row, r) => {
    row.forEach((own, c) => {
      if (c > 0 && !hasWall(grid, false, r, c)) row[c] = row[c - 1] ?? own
      else if (r > 0 && !hasWall(grid, true, r, c)) row[c] = owners[r - 1]?.[c] ?? own
    })
  })
  return owners
}

/** Whether a line is drawn above (`isFlat`) or at the left of a field. */
function hasWall({ xs, ys, rules }: Grid, isFlat: boolean, row: number, column: number): boolean {
  const at = (isFlat ? ys[row] : xs[column]) ?? 0
  const [from, to] = isFlat ? [xs[column], xs[column + 1]] : [ys[row], ys[row + 1]]
  const middle = ((from ?? 0) + (to ?? 0)) / 2
  return rules.some(
    (rule) => rule.isFlat === isFlat && Math.abs(rule.at - at) <= near && rule.from <= middle && rule.to >= middle,
  )
}
