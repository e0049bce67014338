import { endOfMonth, writeDay } from '../../commitment/last-day'
import { type EnglishClock, monthOf } from './clock'

/** What a rule's pattern takes of a date, by name. */
export type Groups = Record<string, string | undefined>

const quarters: Record<string, number> = { first: 3, second: 6, third: 9, fourth: 12, 1: 3, 2: 6, 3: 9, 4: 12 }
const seasons: Record<string, number> = { spring: 5, summer: 8, autumn: 11, winter: 12, fall: 11 }

/** The year a date names; two digits are this century's. */
export const yearOf = ({ year }: Groups, planYear: number | null): number | null =>
  year ? Number(year.length === 2 ? `20${year}` : year) : planYear

/** A month without a year is the next one after the document's own. */
const yearNext = (groups: Groups, planYear: number | null, { base }: EnglishClock): number | null =>
  groups.year || !base ? yearOf(groups, planYear) : base.year + (monthOf(groups.month) < base.month ? 1 : 0)

export function dayOf(groups: Groups, planYear: number | null, clock: EnglishClock): string | undefined {
  const year = yearNext(groups, planYear, clock)
  const isDay = Number(groups.day) >= 1 && Number(groups.day) <= 31
  return year === null || !isDay ? undefined : writeDay(year, monthOf(groups.month), Number(groups.day))
}

/** 31/03/2026 or 03/31/2026: the number above twelve is the day; else the day comes first. */
export function slashedDay(groups: Groups): string | undefined {
  const [one, two] = [Number(groups.one), Number(groups.two)]
  const [day, month] = two > 12 ? [two, one] : [one, two]
  const year = yearOf(groups, null)
  return year === null || month > 12 || month < 1 || day > 31 || day < 1 ? undefined : writeDay(year, month, day)
}

export const lastOfMonth = (groups: Groups, planYear: number | null, clock: EnglishClock): string | undefined =>
  endOfMonth(yearNext(groups, planYear, clock), monthOf(groups.month))

export const lastOfQuarter = (groups: Groups, planYear: number | null): string | undefined =>
  endOfMonth(yearOf(groups, planYear), quarters[(groups.quarter ?? groups.q ?? '').toLowerCase()] ?? 12)

export const lastOfHalf = (groups: Groups, planYear: number | null): string | undefined =>
  endOfMonth(yearOf(groups, planYear), /first|1/i.test(groups.half ?? '') ? 6 : 12)

/** Early or late in a season is no day that can be named. */
export const lastOfSeason = (groups: Groups, planYear: number | null): string | undefined =>
  groups.part ? undefined : endOfMonth(yearOf(groups, planYear), seasons[(groups.season ?? '').toLowerCase()] ?? 12)

/** The end of a financial year: the one named, or the plan's; 31 March where the text does not say otherwise. */
export function lastOfFiscal(
  { from, to }: Groups,
  planYear: number | null,
  { fiscalEnd, reported }: EnglishClock,
): string | undefined {
  const full = (year: string) => (year.length === 2 ? 2000 + Number(year) : Number(year))
  if (from && to) return endOfMonth(fiscalEnd === 12 ? full(from) : full(to), fiscalEnd ?? 3)
  if (from) return fiscalEnd ? endOfMonth(full(from), fiscalEnd) : undefined
  return endOfMonth(reported ? reported + 1 : planYear, fiscalEnd ?? 12)
}

/** The end of a quarter of a financial year that ends as the document says, or on 31 March. */
export function lastOfFiscalQuarter(
  { quarter, q, to }: Groups,
  _: number | null,
  { fiscalEnd }: EnglishClock,
): string | undefined {
  const last = quarters[(quarter ?? q ?? '').toLowerCase()] ?? 12
  const end = Number(`20${(to ?? '').slice(-2)}`)
  const month = (fiscalEnd ?? 3) + last
  return month > 12 ? endOfMonth(month - 12 > (fiscalEnd ?? 3) ? end - 1 : end, month - 12) : endOfMonth(end - 1, month)
}

/** The end of the month in which the document was written. */
export const lastOfOwnMonth = (_: Groups, __: number | null, { base }: EnglishClock): string | undefined =>
  base ? endOfMonth(base.year, base.month) : undefined

export const lastOfNamedYear = ({ year }: Groups): string => `${year}-12-31`

export const lastOfPlanYear = (_: Groups, planYear: number | null): string | undefined =>
  planYear === null ? undefined : `${planYear}-12-31`
