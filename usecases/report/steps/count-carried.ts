import type { Report } from '@/db/report/find-report'
import type { CarriedPlan } from './carry-work'

/** What became of the work on a report when another text took its place; `confirmed` of those that are kept. */
export type CarriedCounts = { kept: number; confirmed: number; changed: number; gone: number; added: number }

/** Counts commitments, rejected ones apart. */
export function countCarried({ kept, changed, gone, added }: CarriedPlan): CarriedCounts {
  const held = kept.filter(({ commitment }) => commitment.status !== 'rejected')
  const confirmed = held.filter(({ commitment }) => commitment.status === 'confirmed').length
  return { kept: held.length, confirmed, changed: changed.length, gone: gone.length, added: added.length }
}

/** The section of a report, wide enough for what people had added or marked outside what the reader takes for it. */
export function hullOfPlan(
  { sectionStart, sectionEnd }: Pick<Report, 'sectionStart' | 'sectionEnd'>,
  { items }: Pick<CarriedPlan, 'items'>,
): Pick<Report, 'sectionStart' | 'sectionEnd'> {
  const ranges = items.map(({ commitment }) => commitment)
  if (sectionStart === null && !ranges.length) return { sectionStart, sectionEnd }
  const start = Math.min(sectionStart ?? Number.POSITIVE_INFINITY, ...ranges.map((range) => range.start))
  return { sectionStart: start, sectionEnd: Math.max(sectionEnd ?? 0, ...ranges.map((range) => range.end)) }
}
