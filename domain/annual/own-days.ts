import { Refusal } from '../refusal'

type DueDays = { reportDue: string; publishDue: string }

/** When the rules ask for the report: handed to the body above, made public. */
const usual: DueDays = { reportDue: '03-01', publishDue: '04-01' }

/**
 * The days by which the report on a year is to be handed up and made public, in the year after it: those of the body's last edition, which
 * may have days of its own, else 1 March and 1 April. 29 February becomes the 28th where the year has none.
 */
export function findDueDays(year: number, before?: DueDays): DueDays {
  const move = (day: string, other: string): string => place(year + 1, day ? day.slice(-5) : other)
  return {
    reportDue: move(before?.reportDue ?? '', usual.reportDue),
    publishDue: move(before?.publishDue ?? '', usual.publishDue),
  }
}

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29
const place = (year: number, day: string): string => `${year}-${day === '02-29' && !isLeap(year) ? '02-28' : day}`

/** What is wrong with days set by hand for the report on a year, or null: both stand in the year after it, that of handing up first. */
export function findDaysMistake(year: number, { reportDue, publishDue }: DueDays): Refusal | null {
  if (!reportDue) return new Refusal('ownDayMissing', {}, 'reportDue')
  if (!publishDue) return new Refusal('ownDayMissing', {}, 'publishDue')
  const wrong = [reportDue, publishDue].findIndex((day) => !day.startsWith(`${year + 1}-`))
  if (wrong >= 0) return new Refusal('ownDaysWrong', { year: year + 1 }, wrong ? 'publishDue' : 'reportDue')
  return publishDue < reportDue ? new Refusal('ownDaysWrong', { year: year + 1 }, 'publishDue') : null
}
