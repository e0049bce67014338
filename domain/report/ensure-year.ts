import { Refusal } from '@/domain/refusal'

/** The year that a report is about, where one can be it. Throws `Refusal` at the field: yearUnknown, yearWrong. */
export function ensureYear(year: number | null): number {
  if (year === null) throw new Refusal('yearUnknown', {}, 'year')
  if (!Number.isInteger(year) || year < 1949 || year > 2100) throw new Refusal('yearWrong', { year }, 'year')
  return year
}
