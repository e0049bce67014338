/** The drawing commands of pdfjs that place lines (its OPS table, by number, so that this module loads without pdfjs). */
export const OPS = {
  save: 10,
  restore: 11,
  transform: 12,
  fill: 22,
  eoFill: 23,
  endPath: 28,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  constructPath: 91,
  /** Whatever paints a picture. */
  pictures: [83, 84, 85, 86, 87, 88, 89] as number[],
} as const
