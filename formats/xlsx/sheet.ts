/** A column with its header, its width in characters, the kind of its values, and whether long text takes several lines. */
export type SheetColumn = {
  header: string
  width: number
  type?: 'text' | 'date' | 'number' | 'percent'
  wrap?: boolean
}
/**
 * A sheet to write. `width` in characters; a date is given as YYYY-MM-DD, a percent as a share of 1. `title` and `notes` stand
 * above the header; `landscape` prints on A3 landscape instead of A4 portrait, fitted to the width either way.
 */
export type Sheet = {
  name: string
  columns: SheetColumn[]
  rows: (string | number | null)[][]
  landscape?: boolean
  title?: string
  notes?: string[]
}
