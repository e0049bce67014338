import { daysBetween, isDay } from '../calendar'
import { Refusal } from '../refusal'
import type { YearEndWindow } from '../settings'
import type { Thresholds } from '../task/light'
import type { ReviewLimits } from '../task/todo'
import { limitText, requireText } from './read-text'

/** The most characters of each. */
export const officeLengths = { numberPrefix: 12, officeName: 40, officePhone: 40 }
export type OfficeSettings = { numberPrefix: string; officeName: string; officePhone: string }

/** Checks number prefix and the office whom people ring. Throws `Refusal` fieldMissing or textTooLong. */
export const checkOffice = (input: OfficeSettings): OfficeSettings => ({
  numberPrefix: requireText(input.numberPrefix, 'numberPrefix', officeLengths.numberPrefix),
  officeName: requireText(input.officeName, 'officeName', officeLengths.officeName),
  officePhone: limitText(input.officePhone, 'officePhone', officeLengths.officePhone),
})

/** Longer than any year's end takes; a window of the whole year would be none. */
const longestYearEnd = 92

/** Checks the year-end window. Throws `Refusal` monthDayInvalid or yearEndTooLong. */
export function checkYearEnd(input: YearEndWindow): YearEndWindow {
  const { from, to } = input
  for (const field of ['from', 'to'] as const)
    if (!isDay(`2024-${input[field]}`)) throw new Refusal('monthDayInvalid', { day: input[field] }, field)
  const length = daysBetween(`2023-${from}`, `${from <= to ? 2023 : 2024}-${to}`) + 1
  if (length > longestYearEnd) throw new Refusal('yearEndTooLong', { max: longestYearEnd, length }, 'to')
  return { from, to }
}

/** The largest value of each threshold: working days, and percentage points for the two about lagging. */
export const thresholdLimits: Record<keyof Thresholds, number> = {
  soon: 60,
  soonKey: 60,
  behind: 100,
  farBehind: 100,
  occurrenceRed: 60,
  signWithin: 30,
  occurrenceWithin: 30,
}
export const thresholdNames = Object.keys(thresholdLimits) as (keyof Thresholds)[]

/** Checks the light's thresholds, whole numbers from 1. Throws `Refusal` thresholdInvalid or thresholdOrder. */
export function checkThresholds(input: Record<keyof Thresholds, string>): Thresholds {
  const thresholds = readNumbers(input, thresholdLimits)
  if (thresholds.farBehind <= thresholds.behind) throw new Refusal('thresholdOrder', {}, 'farBehind')
  return thresholds
}

/** The most working days that reviewers may have. */
export const reviewLimitMost: Record<keyof ReviewLimits, number> = { unit: 30, office: 30 }
export const reviewLimitNames = Object.keys(reviewLimitMost) as (keyof ReviewLimits)[]

/** Checks the reviewers' working days, whole numbers from 1. Throws `Refusal` thresholdInvalid. */
export const checkReviewLimits = (input: Record<keyof ReviewLimits, string>): ReviewLimits =>
  readNumbers(input, reviewLimitMost)

const mostSilentDays = 365

/** Checks after how many days without a report a task is called silent. Throws `Refusal` thresholdInvalid. */
export const checkSilentDays = (input: { silentDays: string }): number =>
  readNumbers(input, { silentDays: mostSilentDays }).silentDays

/** Checks the day from which a setting is to hold: a real one, today at the earliest. Throws `Refusal` dayInvalid or settingBackdated. */
export function checkFromDay(fromDay: string, today: string): string {
  if (!isDay(fromDay)) throw new Refusal('dayInvalid', { day: fromDay }, 'fromDay')
  if (fromDay < today) throw new Refusal('settingBackdated', { day: fromDay, today }, 'fromDay')
  return fromDay
}

function readNumbers<Name extends string>(input: Record<Name, string>, limits: Record<Name, number>) {
  const names = Object.keys(limits) as Name[]
  const pairs = names.map((name): [Name, number] => {
    const [value, max] = [Number(input[name].trim()), limits[name]]
    if (!Number.isInteger(value) || value < 1 || value > max) throw new Refusal('thresholdInvalid', { max }, name)
    return [name, value]
  })
  return Object.fromEntries(pairs) as Record<Name, number>
}
