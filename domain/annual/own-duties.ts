import type { SpecialDays } from '../calendar'
import { isInSubtree } from '../unit'
import { findDueDays } from './own-days'
import { lightOfDay, type OwnLight } from './own-light'

/** A registered report of a body, whose plan the next one accounts for. */
export type Accounted = { id: string; year: number; issuerName: string; issuerPath: string }
/** An edition of the report that accounts for it, or of one for another year of the body. */
export type DatedEdition = {
  reportId: string
  issuerPath: string
  year: number
  number: number
  reportDue: string
  publishDue: string
  reportedOn: string | null
  publishedOn: string | null
}

/** A body's report on a year that is soon or past due to be handed up, or made public. */
export type OwnDuty = {
  reportId: string
  issuerName: string
  year: number
  duty: 'report' | 'publish'
  due: string
  light: OwnLight
}

type Days = { today: string; special: SpecialDays }

/**
 * What bodies under a path owe of their own reports: each day that is near or past and not done by `today`, the first due first. Days are those
 * of the newest edition, else those that a first one would get.
 */
export function listOwnDuties(
  reports: readonly Accounted[],
  editions: readonly DatedEdition[],
  under: string,
  { today, special }: Days,
): OwnDuty[] {
  const own = reports.filter(({ issuerPath }) => isInSubtree(issuerPath, under))
  return own.flatMap((report) => listDuties(report, editions, { today, special })).sort((a, b) => order(a, b))
}

const order = (a: OwnDuty, b: OwnDuty): number => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0)

function listDuties(report: Accounted, editions: readonly DatedEdition[], { today, special }: Days): OwnDuty[] {
  const { id: reportId, issuerName } = report
  const made = editions.filter((edition) => edition.reportId === reportId).sort((a, b) => b.number - a.number)
  const year = report.year + 1
  const { reportDue, publishDue } = made[0] ?? findDueDays(year, findBefore(report, editions))
  // A corrected edition is not public yet where the first has long been.
  const doneOn = (field: 'reportedOn' | 'publishedOn') =>
    first(
      made.map((edition) => edition[field]),
      today,
    )
  const duties = [
    { duty: 'report', due: reportDue, on: doneOn('reportedOn') },
    { duty: 'publish', due: publishDue, on: doneOn('publishedOn') },
  ] as const
  return duties.flatMap(({ duty, due, on }) => {
    const light = lightOfDay(due, on, today, special)
    const isOwed = light.reason === 'soon' || light.reason === 'past'
    return isOwed ? [{ reportId, issuerName, year, duty, due, light }] : []
  })
}

const first = (days: readonly (string | null)[], today: string): string | null =>
  days.flatMap((day) => (day && day <= today ? [day] : [])).sort()[0] ?? null

/** The newest edition of the body for another report. */
const findBefore = ({ id, issuerPath }: Accounted, editions: readonly DatedEdition[]): DatedEdition | undefined =>
  editions
    .filter((edition) => edition.issuerPath === issuerPath && edition.reportId !== id)
    .sort((a, b) => b.year - a.year || b.number - a.number)[0]
