/** A cell by its place: rows and columns count from 0. */
export type Place = { row: number; column: number }
export type Size = { rows: number; columns: number }
/** From where a person began to select to where they are; both are the cursor while one cell is chosen. */
export type Selection = { anchor: Place; cursor: Place }
export type Block = { top: number; bottom: number; left: number; right: number }

/** The block of cells between the two ends of a selection. */
export const blockOf = ({ anchor, cursor }: Selection): Block => ({
  top: Math.min(anchor.row, cursor.row),
  bottom: Math.max(anchor.row, cursor.row),
  left: Math.min(anchor.column, cursor.column),
  right: Math.max(anchor.column, cursor.column),
})

export const isOneCell = ({ top, bottom, left, right }: Block): boolean => top === bottom && left === right

/** The selection with its cursor at another place, kept inside the table; `isExtended` leaves the anchor where it is. */
export function moveTo({ anchor }: Selection, place: Place, size: Size, isExtended = false): Selection {
  const cursor = { row: clamp(place.row, size.rows), column: clamp(place.column, size.columns) }
  return { anchor: isExtended ? anchor : cursor, cursor }
}

const clamp = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at))

/** The next cell in reading order, or the one before; null beyond the last and the first, so that Tab leaves the table there. */
export function stepFrom({ row, column }: Place, { rows, columns }: Size, isBack: boolean): Place | null {
  const at = row * columns + column + (isBack ? -1 : 1)
  return at < 0 || at >= rows * columns ? null : { row: Math.floor(at / columns), column: at % columns }
}
