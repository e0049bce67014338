import { isDay } from '../calendar'
import { Refusal } from '../refusal'
import { defaultThresholds, type Thresholds } from '../task/light'
import { limitText, requireText } from './read-text'

export type OfficeSettings = { numberPrefix: string; officeName: string; officePhone: string }
export type YearEndWindow = { from: string; to: string }

/** Checks number prefix and the office whom people ring. Throws `Refusal` fieldMissing or textTooLong. */
export const checkOffice = (input: OfficeSettings): OfficeSettings => ({
  numberPrefix: requireText(input.numberPrefix, 'numberPrefix', 12),
  officeName: requireText(input.officeName, 'officeName', 40),
  officePhone: limitText(input.officePhone, 'officePhone', 40),
})

/** First and last day (`MM-DD`) of the weeks in which a year may be concluded; they may run over the turn of the year. */
export function checkYearEnd(input: YearEndWindow): YearEndWindow {
  for (const field of ['from', 'to'] as const)
    if (!isDay(`2024-${input[field]}`)) throw new Refusal('monthDayInvalid', { day: input[field] }, field)
  return { from: input.from, to: input.to }
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

export const thresholdNames = Object.keys(defaultThresholds) as (keyof Thresholds)[]

/** Checks the light's thresholds, whole numbers from 1. Throws `Refusal` thresholdInvalid or thresholdOrder. */
export function checkThresholds(input: Record<keyof Thresholds, string>): Thresholds {
  const read = (name: keyof Thresholds): number => {
    const value = Number(input[name].trim())
    const max = thresholdLimits[name]
    if (!Number.isInteger(value) || value < 1 || value > max) throw new Refusal('thresholdInvalid', { max }, name)
    return value
  }
  const thresholds = Object.fromEntries(thresholdNames.map((name) => [name, read(name)])) as Thresholds
  if (thresholds.farBehind <= thresholds.behind) throw new Refusal('thresholdOrder', {}, 'farBehind')
  return thresholds
}
