/**
 * A column with its header, its width in characters, the kind of its values, and whether long text takes several lines. `total`
 * says what its foot adds up; a `ratio` is one column over another, both by their places, in every line and in the foot.
 * A hidden one comes back with an edited sheet; `choices` are offered in its cells: the first column of another sheet.
 */
export type SheetColumn = {
  header: string
  width: number
  type?: 'text' | 'date' | 'number' | 'percent'
  wrap?: boolean
  total?: 'sum' | 'count'
  ratio?: { part: number; whole: number }
  isHidden?: boolean
  choices?: { sheet: string; count: number }
}
export type Row = (string | number | null)[]
/** The lines of a sheet: made one by one as they are written where there are many. */
export type Rows = Iterable<Row> & { readonly length: number }
/**
 * A sheet to write. `width` in characters; a date is given as YYYY-MM-DD, a percent as a share of 1. `title` and `notes` stand
 * above the header; `paper` is A4 upright where none is named, always fitted to the width; `frozen` columns stay in sight and
 * are repeated in print. A `totalLabel` adds a foot of formulas below the lines, out of reach of filter and sorting.
 */
export type Sheet = {
  name: string
  columns: SheetColumn[]
  rows: Rows
  paper?: 'a4Landscape' | 'a3Landscape'
  title?: string
  notes?: string[]
  frozen?: number
  totalLabel?: string
  /** Beside the number of the page at its foot. */
  footer?: { left: string; page: string }
}

/** A line for each of many things, none of which is kept. */
export const rowsOf = <Thing>(things: readonly Thing[], toRow: (thing: Thing, index: number) => Row): Rows => ({
  length: things.length,
  *[Symbol.iterator]() {
    let index = 0
    for (const thing of things) yield toRow(thing, index++)
  },
})
