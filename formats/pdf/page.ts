/** A run of text on a page: left and right edge, baseline from the top, size of the letters; all in points (1/72 inch). */
export type Piece = { text: string; left: number; right: number; y: number; size: number }
/** A drawn straight line, from the page's top left corner; `isFlat` for a horizontal one. */
export type Rule = { isFlat: boolean; at: number; from: number; to: number }
export type Page = { width: number; height: number; pieces: Piece[]; rules: Rule[] }

/**
 * A line of text: where it stands, its usual letter size, and the column of the page it is in (0 unless there are two). `isNote`: it begins
 * with a raised mark.
 */
export type Line = {
  kind: 'line'
  text: string
  left: number
  right: number
  y: number
  size: number
  column: number
  isNote?: boolean
}
export type Table = { kind: 'table'; rows: string[][]; y: number }
export type Block = Line | Table
