import { z } from 'zod'
import { officeLengths, reviewLimitNames, thresholdNames } from '@/domain/admin/check-settings'
import { day, file, list, text, texts, tick, whole } from '../steps/form-fields'

/** The day from which a setting is to hold. */
const from = { fromDay: day() }
const numbers = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, text(10)])) as Record<Name, z.ZodString>

export const officeForm = z.object(texts(officeLengths))
export const yearEndForm = z.object({ from: text(10), to: text(10), ...from })
export const reviewLimitsForm = z.object({ ...numbers(reviewLimitNames), ...from })
export const silentDaysForm = z.object({ silentDays: text(10), ...from })
/** Which levels a body keeps: ticked. */
export const levelsForm = z.object({ unitId: text(100), unit: tick(), office: tick(), closing: tick(), ...from })
export const thresholdsForm = z.object({ ...numbers(thresholdNames), ...from })
export const passwordPresetForm = z.object({ preset: text(10), ...from })
export const secondStepRolesForm = z.object({ role: list(), ...from })

export const holidayLength = 20
export const removeHolidayForm = z.object({ day: day() })
export const holidayForm = removeHolidayForm.extend({ kind: text(20), name: text(holidayLength) })
const ofYear = z.object({ year: whole().transform((year) => year ?? 0) })
export const holidaysForm = ofYear.extend({ list: text() })
export const holidaySheetForm = ofYear.extend({ file: file() })
