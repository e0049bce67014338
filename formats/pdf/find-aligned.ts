import type { Account } from '../account/account'
import { groupByLine, joinPieces } from './find-lines'
import type { Piece, Table } from './page'

type Cell = { pieces: Piece[]; left: number; right: number }
type Row = { cells: Cell[]; y: number; size: number }
type Found = { table: Table; used: Piece[] }

const fewestColumns = 3
const fewestRows = 3
/** In sizes of its letters: the gap that parts cells, how exactly they stand below each other, how far rows may be apart, and lines of one cell. */
const apart = { cells: 1.3, edges: 1, rows: 6, lines: 1.75 }

/** Tables without drawn lines: rows of three cells or more that begin, or are centred, below each other. */
export function findAligned(pieces: Piece[], account: Account): { tables: Table[]; rest: Piece[] } {
  const rows = groupByLine(pieces).map(toRow)
  const found: Found[] = []
  for (let at = 0; at < rows.length; ) {
    const table = readFrom(rows, at)
    if (table.rows.length >= fewestRows) found.push(write(table.rows, account))
    at += table.rows.length >= fewestRows ? table.lines : 1
  }
  const used = new Set(found.flatMap((one) => one.used))
  return {
    tables: found.map(({ table }) => table),
    rest: used.size === 0 ? pieces : pieces.filter((piece) => !used.has(piece)),
  }
}

function toRow(pieces: Piece[]): Row {
  const cells: Cell[] = []
  for (const piece of pieces) {
    const last = cells.at(-1)
    if (last && piece.left - last.right <= apart.cells * piece.size) {
      last.pieces.push(piece)
      last.right = Math.max(last.right, piece.right)
    } else cells.push({ pieces: [piece], left: piece.left, right: piece.right })
  }
  return { cells, y: pieces[0]?.y ?? 0, size: pieces[0]?.size ?? 0 }
}

/** The rows of a table whose head is the given line, each as wide as the head; `lines` is how many lines it takes. */
function readFrom(rows: Row[], first: number): { rows: Cell[][]; lines: number } {
  const head = rows[first]
  if (!head || head.cells.length < fewestColumns) return { rows: [], lines: 1 }
  const table: Cell[][] = [head.cells]
  let above = head
  for (const row of rows.slice(first + 1)) {
    const placed = place(row, head)
    const gap = (row.y - above.y) / Math.max(row.size, 1)
    if (!placed || gap > apart.rows) break
    const isGoingOn = row.cells.length < fewestColumns
    if (isGoingOn && gap > apart.lines) break
    if (isGoingOn) addLines(table.at(-1) ?? [], placed)
    else table.push(placed)
    above = row
  }
  return { rows: table, lines: rows.indexOf(above) - first + 1 }
}

/** The cells of a row under those of the head; undefined where one stands under none. */
function place({ cells, size }: Row, head: Row): Cell[] | undefined {
  const placed: Cell[] = head.cells.map(({ left }) => ({ pieces: [], left, right: left }))
  for (const cell of cells) {
    const column = head.cells.findIndex((above) => isUnder(cell, above, size))
    const next = head.cells[column + 1]
    if (column < 0 || placed[column]?.pieces.length || (next && cell.right > next.left + size)) return undefined
    placed[column] = cell
  }
  return placed
}

function isUnder(cell: Cell, above: Cell, size: number): boolean {
  const middle = (one: Cell) => (one.left + one.right) / 2
  return (
    Math.abs(cell.left - above.left) <= apart.edges * size ||
    Math.abs(middle(cell) - middle(above)) <= apart.edges * size
  )
}

function addLines(row: Cell[], more: Cell[]): void {
  more.forEach(({ pieces }, column) => {
    row[column]?.pieces.push(...pieces)
  })
}

function write(rows: Cell[][], account: Account): Found {
  const used = rows.flat().flatMap(({ pieces }) => pieces)
  const texts = rows.map((row) => row.map(({ pieces }) => joinPieces(pieces, account)))
  return { table: { kind: 'table', rows: texts, y: Math.min(...used.map(({ y }) => y)) }, used }
}
