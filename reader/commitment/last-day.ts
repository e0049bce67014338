/** A day as `YYYY-MM-DD`. */
export const writeDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The last day of a month as `YYYY-MM-DD`; undefined without a year or where there is no such month. */
export function endOfMonth(year: number | null, month: number): string | undefined {
  if (year === null || month < 1 || month > 12) return undefined
  return writeDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate())
}
