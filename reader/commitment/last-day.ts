/** What a rule's pattern takes of a date, by name. */
export type Groups = Record<string, string | undefined>

export const january = 1
export const june = 6
export const december = 12
const longestMonth = 31

/** The year a date names, two digits of this century's too; else the plan's own. */
export const yearOf = ({ year }: Groups, planYear: number | null): number | null => (year ? fullYear(year) : planYear)

/** A year of two digits as one of four. */
export const fullYear = (digits: string): number => Number(digits.length === 2 ? `20${digits}` : digits)

/** A day as `YYYY-MM-DD`. */
export const writeDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** Whether a month of a year can have such a day. */
export const isDayNumber = (day: number): boolean => day >= 1 && day <= longestMonth

/** The last day of a month as `YYYY-MM-DD`; undefined without a year or where there is no such month. */
export function endOfMonth(year: number | null, month: number): string | undefined {
  if (year === null || month < january || month > december) return undefined
  return writeDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate())
}

export const endOfNamedYear = ({ year }: Groups): string => `${year}-12-31`

export const endOfPlanYear = (_: Groups, planYear: number | null): string | undefined =>
  planYear === null ? undefined : `${planYear}-12-31`
