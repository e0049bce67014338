/** What a rule's pattern takes of a date, by name. */
export type Groups = Record<string, string | undefined>

export const january = 1
export const june = 6
export const december = 12
const leapYear = 2000
const isoLength = 10

/** The year a date names, two digits of this century's too; else the plan's own. */
export const yearOf = ({ year }: Groups, planYear: number | null): number | null => (year ? fullYear(year) : planYear)

/** A year of two digits as one of four. */
export const fullYear = (digits: string): number => Number(digits.length === 2 ? `20${digits}` : digits)

/** What words make of a day: as `YYYY-MM-DD`; undefined where they do not tell it, null where no calendar has it. */
export type DayTold = string | undefined | null

/** A day as `YYYY-MM-DD`; undefined without a year, null where the month has no such day (31 June, 29 February of a common year). */
export function writeDay(year: number | null, month: number, day: number): DayTold {
  if (day < 1 || day > daysIn(year ?? leapYear, month)) return null
  return year === null ? undefined : spellDay(new Date(Date.UTC(year, month - 1, day)))
}

/** The day of an instant, in UTC, as `YYYY-MM-DD`. */
export const spellDay = (instant: Date): string => instant.toISOString().slice(0, isoLength)

/** How many days a month has; none where there is no such month. */
const daysIn = (year: number, month: number): number =>
  month < january || month > december ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The last day of a month as `YYYY-MM-DD`; undefined without a year, null where there is no such month. */
export const endOfMonth = (year: number | null, month: number): DayTold =>
  writeDay(year, month, daysIn(year ?? leapYear, month))

export const endOfNamedYear = ({ year }: Groups): string => `${year}-12-31`

export const endOfPlanYear = (_: Groups, planYear: number | null): string | undefined =>
  planYear === null ? undefined : `${planYear}-12-31`
