type Dated = { id: string; year: number; issuerUnitId: string }
export type ReportPair<Line extends Dated> = { older: Line; newer: Line }

/** Every two reports of one body for years that follow each other, in the order of the newer ones. */
export function pairReports<Line extends Dated>(lines: readonly Line[]): ReportPair<Line>[] {
  return lines.flatMap((newer) =>
    lines
      .filter(({ year, issuerUnitId }) => issuerUnitId === newer.issuerUnitId && year === newer.year - 1)
      .map((older) => ({ older, newer })),
  )
}
