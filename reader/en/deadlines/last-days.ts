import type { Clock } from '../../commitment/deadline-rule'
import { type DayTold, december, endOfMonth, fullYear, type Groups, writeDay, yearOf } from '../../commitment/last-day'
import { monthOf } from './clock'

/** Where a paper does not say otherwise its financial year ends with March. */
const march = 3

const quarters: Record<string, number> = { first: 3, second: 6, third: 9, fourth: 12, 1: 3, 2: 6, 3: 9, 4: 12 }
const halves: Record<string, number> = { first: 6, h1: 6, second: 12, h2: 12 }
const seasons: Record<string, number> = { spring: 5, summer: 8, autumn: 11, winter: 12, fall: 11 }

/** A month without a year is the next one after the document's own, else that of the financial year that it plans. */
function yearNext(groups: Groups, planYear: number | null, clock: Clock): number | null {
  if (groups.year) return fullYear(groups.year)
  const since = baseOf(planYear, clock)
  if (since) return since.year + (monthOf(groups.month) < since.month ? 1 : 0)
  return inFiscalYear(monthOf(groups.month), clock) ?? planYear
}

/** From when the document looks ahead: its own month, or the first one promised where that lies in the year before the plan's. */
function baseOf(planYear: number | null, { base, promised }: Clock): Clock['base'] {
  const isEarly = promised && planYear !== null && promised.year < planYear
  return base ?? (isEarly ? promised : null)
}

/** The calendar year of a month of the financial year that the document plans; null where its title names none. */
function inFiscalYear(month: number, { fiscalYear, fiscalEnd }: Clock): number | null {
  if (!fiscalYear) return null
  return month > (fiscalEnd ?? march) ? fiscalYear - 1 : fiscalYear
}

export const dayOf = (groups: Groups, planYear: number | null, clock: Clock): DayTold =>
  writeDay(yearNext(groups, planYear, clock), monthOf(groups.month), Number(groups.day))

/** 2026-03-31. */
export const numberedDay = ({ year, one, two }: Groups): DayTold => writeDay(Number(year), Number(one), Number(two))

/** 31/03/2026 or 03/31/2026: the number above twelve is the day; else the day comes first. */
export function slashedDay(groups: Groups): DayTold {
  const [one, two] = [Number(groups.one), Number(groups.two)]
  const [day, month] = two > december ? [two, one] : [one, two]
  return writeDay(yearOf(groups, null), month, day)
}

export const lastOfMonth = (groups: Groups, planYear: number | null, clock: Clock): DayTold =>
  endOfMonth(yearNext(groups, planYear, clock), monthOf(groups.month))

/** Q2 without a year is of the financial year that the title names, else of the plan's year. */
export function lastOfQuarter(groups: Groups, planYear: number | null, clock: Clock): DayTold {
  const last = quarters[(groups.quarter ?? groups.q ?? '').toLowerCase()] ?? december
  if (!groups.year && clock.fiscalYear) return lastOfPart(last, clock.fiscalYear, clock)
  return endOfMonth(yearOf(groups, planYear), last)
}

/** The same of halves. */
export function lastOfHalf(groups: Groups, planYear: number | null, clock: Clock): DayTold {
  const last = halves[(groups.half ?? groups.h ?? '').toLowerCase()] ?? december
  if (!groups.year && clock.fiscalYear) return lastOfPart(last, clock.fiscalYear, clock)
  return endOfMonth(yearOf(groups, planYear), last)
}

/** The end of so many months of a financial year that ends in a year. */
function lastOfPart(months: number, end: number, { fiscalEnd }: Clock): DayTold {
  const month = (fiscalEnd ?? march) + months
  return month <= december ? endOfMonth(end - 1, month) : endOfMonth(end, month - december)
}

/** Early or late in a season is no day that can be named. */
export function lastOfSeason(groups: Groups, planYear: number | null, clock: Clock): DayTold {
  if (groups.part) return undefined
  const month = seasons[(groups.season ?? '').toLowerCase()] ?? december
  const since = baseOf(planYear, clock)
  const next = since ? since.year + (month < since.month ? 1 : 0) : inFiscalYear(month, clock)
  return endOfMonth(groups.year ? fullYear(groups.year) : (next ?? planYear), month)
}

/** The end of a financial year: the one named, or the plan's; 31 March where the text does not say otherwise. */
export function lastOfFiscal(
  { from, to }: Groups,
  planYear: number | null,
  { fiscalEnd, reported, fiscalYear }: Clock,
): DayTold {
  if (from && to) return endOfMonth(fullYear(fiscalEnd === december ? from : to), fiscalEnd ?? march)
  if (from) return fiscalEnd ? endOfMonth(fullYear(from), fiscalEnd) : undefined
  if (fiscalYear) return endOfMonth(fiscalYear, fiscalEnd ?? march)
  return endOfMonth(reported ? reported + 1 : planYear, fiscalEnd ?? december)
}

/** The end of a quarter of a financial year that ends as the document says, or on 31 March. */
export function lastOfFiscalQuarter({ quarter, q, to }: Groups, _: number | null, { fiscalEnd }: Clock): DayTold {
  const last = quarters[(quarter ?? q ?? '').toLowerCase()] ?? december
  const end = fullYear((to ?? '').slice(-2))
  const closing = fiscalEnd ?? march
  const month = closing + last
  if (month <= december) return endOfMonth(end - 1, month)
  return endOfMonth(month - december > closing ? end - 1 : end, month - december)
}

/** The end of the month in which the document was written. */
export const lastOfOwnMonth = (_: Groups, __: number | null, { base }: Clock): DayTold =>
  base ? endOfMonth(base.year, base.month) : undefined
