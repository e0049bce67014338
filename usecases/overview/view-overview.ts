import { listEditionDays } from '@/db/annual/editions'
import { reader } from '@/db/client'
import { rememberUntilChange } from '@/db/engine/remember'
import { countFigures, countFiguresAtAll, countLedger } from '@/db/ledger/count-ledger'
import { countPromised, countSupporting, listHeldTasks } from '@/db/ledger/count-overview'
import { countReviews } from '@/db/ledger/count-reviews'
import { keepLines } from '@/db/ledger/keep-lines'
import type { LedgerLine } from '@/db/ledger/list-ledger'
import { keepOpenTasks, type OpenTask } from '@/db/ledger/list-open-tasks'
import { listStepsOf, type ReportStep, type TaskReport } from '@/db/ledger/list-task-reports'
import { findNames } from '@/db/names/find-names'
import { keepUnits } from '@/db/unit/keep-units'
import { listOwnDuties, type OwnDuty } from '@/domain/annual/own-duties'
import { addDays, isOver } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { trimHeading } from '@/domain/plan/text/heading'
import { ensureCan } from '@/domain/policy'
import { type Scope, visibleTo } from '@/domain/scope'
import { type Figures, noFigures } from '@/domain/task/figures/figures'
import type { MonthFigures } from '@/domain/task/figures/month-figures'
import { everything, type LedgerFilter, noLeader } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { openStatuses } from '@/domain/task/task'
import { isReviewer } from '@/domain/task/waits-for'
import { listSeenReports, rememberOfReports } from '../ledger/steps/list-seen-reports'
import { type LightTerms, loadLightTerms } from '../settings/load-light-terms'
import { asOf } from '../steps/as-of'
import { compareYears, type StripRow } from './compare-years'
import { type Figure, figureHandling, type Handling } from './figure-handling'
import { figureHolders, type HolderFigure } from './figure-holders'
import { figureMonths } from './figure-months'
import { forecastYear, keepForecastDay, type YearForecast } from './forecast-year'
import { type Changes, listChanges } from './list-changes'
import { type ShortRows, shortenRows } from './shorten-rows'

const redSize = 8

export type { Figure } from './figure-handling'
export type OverviewRow = {
  key: string
  name: string
  counts: Figures
  filter: LedgerFilter
  supporting: Figure | null
}

/** `asOf`: a day that is over, at whose end all is asked for. */
export type OverviewChoice = { year: number | null; isMine: boolean; asOf?: string | null }
export type Overview = {
  year: number
  years: number[]
  reports: TaskReport[]
  today: string
  /** The last day that is over: what was to be fulfilled by it is due. */
  yesterday: string
  counts: Figures
  base: LedgerFilter
  share: UnitShare | null
  /** What bodies in view owe of their own reports soon, or owed by now. */
  duties: OwnDuty[]
  review: Figure | null
  steps: ShortRows<OverviewRow>
  units: ShortRows<OverviewRow>
  /** By who is charged with the tasks, those under nobody last; null on a page that is one’s own, and where nobody is. */
  leaders: ShortRows<OverviewRow> | null
  holders: HolderFigure[]
  months: MonthFigures[]
  strip: StripRow[]
  changes: Changes | null
  forecast: YearForecast
  red: LedgerLine[]
  handling: Handling
}

/** What a unit's own page is about: how much its superiors promised in all, and what of it the unit leads and supports. */
export type UnitShare = { unitName: string; promised: number; led: number; supporting: Figure }

/**
 * How a year's tasks stand: figures, headings, units, holders, months; `year` is the report's, null the newest; `isMine`
 * keeps a leader's own. A unit's page counts what the unit leads, as the row about it on a leader's page does. Undefined where the actor's scope holds no task yet. Throws `Refusal('notAllowed')`.
 */
export async function viewOverview(actor: Actor, choice: OverviewChoice, now: string): Promise<Overview | undefined> {
  ensureCan(actor, 'seeOverview')
  const day = choice.asOf ?? null
  const asked = { ...choice, asOf: isOver(day, now) ? day : null }
  return asOf(day, { by: actor, now }, (moment) => rememberOverview(actor, asked, moment))
}

async function rememberOverview(actor: Actor, choice: OverviewChoice, now: string): Promise<Overview | undefined> {
  const [scope, terms] = [visibleTo(actor), await loadLightTerms(now)]
  const key = JSON.stringify(['overview', scope, choice, actor.membershipId, actor.role, terms.bounds])
  return rememberUntilChange(key, () => drawOverview(actor, scope, choice, terms))
}

async function drawOverview(
  actor: Actor,
  scope: Scope,
  { year: asked, isMine, asOf = null }: OverviewChoice,
  { bounds, special }: LightTerms,
): Promise<Overview | undefined> {
  const reports = await listSeenReports(scope)
  const years = [...new Set(reports.map((report) => report.year))]
  const year = years.find((known) => known === asked) ?? years[0]
  if (year === undefined) return undefined
  const ofYear = reports.filter((report) => report.year === year)
  const base = {
    ...everything,
    year,
    leaderId: isMine ? actor.userId : null,
    unitId: scope.kind === 'unit' ? actor.unitId : null,
    asOf,
  }
  const counts = await countFiguresAtAll(scope, base, bounds)
  const open = await keepOpenTasks(scope, base, bounds, await keepForecastDay(year, bounds, special))
  const share = base.unitId ? await findShare(actor, scope, ofYear, counts, base.asOf, bounds) : null
  const ledBy = share || isMine ? null : await countFigures(scope, base, bounds, 'leader')
  const held = await listHeldTasks(scope, { ...base, statuses: [...openStatuses] }, bounds)
  const people = await findNames('person', [...(ledBy?.keys() ?? []), ...held.map(({ leaderId }) => leaderId)])
  return {
    year,
    years,
    reports: ofYear,
    today: bounds.today,
    yesterday: addDays(bounds.today, -1),
    base,
    counts,
    share,
    duties: share || isMine ? [] : await findDuties(actor, ofYear, { bounds, special }),
    review: isReviewer(actor) && !asOf ? await findReview(actor, scope, base, bounds) : null,
    steps: shortenRows(await listStepRows(scope, base, ofYear, bounds)),
    units: shortenRows(share ? [toOwnRow(actor, share, counts, base)] : await listUnitRows(scope, base, bounds)),
    leaders: ledBy && listLeaders(ledBy, base, people),
    holders: await listHolders(held, base, people),
    months: await figureMonths(scope, base, counts, bounds),
    strip: await compareYears(scope, base, counts, bounds),
    changes: await listChanges(scope, base, open, bounds),
    forecast: await forecastYear(scope, open, bounds),
    red: await listRed(scope, open, bounds),
    handling: await figureHandling(scope, base, { open, people, bounds }),
  }
}

/** Of the reports on the year after these, which account for them. */
async function findDuties(
  { unitPath }: Actor,
  reports: TaskReport[],
  { bounds, special }: Pick<LightTerms, 'bounds' | 'special'>,
): Promise<OwnDuty[]> {
  const editions = await listEditionDays(reader(), unitPath)
  return listOwnDuties(reports, editions, unitPath, { today: bounds.today, special })
}

async function findShare(
  { unitId, unitName }: Actor,
  scope: Scope,
  reports: TaskReport[],
  { total: led }: Figures,
  asOf: string | null,
  bounds: LightBounds,
): Promise<UnitShare> {
  const year = reports[0]?.year ?? null
  const [promised, supporting] = await Promise.all([
    countPromised(reports.map(({ id }) => id)),
    countFigure(scope, { ...everything, year, supportingId: unitId, asOf }, bounds),
  ])
  return { unitName, promised, led, supporting }
}

async function findReview(actor: Actor, scope: Scope, base: LedgerFilter, bounds: LightBounds): Promise<Figure> {
  const filter = { ...base, reviewer: actor }
  if (base.leaderId || base.unitId) return countFigure(scope, filter, bounds)
  return { count: await countReviews(scope, actor, base.year, bounds), filter }
}

async function countFigure(scope: Scope, filter: LedgerFilter, bounds: LightBounds): Promise<Figure> {
  return { count: await countLedger(scope, filter, bounds), filter }
}

async function listStepRows(
  scope: Scope,
  base: LedgerFilter,
  ofYear: TaskReport[],
  bounds: LightBounds,
): Promise<OverviewRow[]> {
  const issuers = new Map(ofYear.map(({ id, issuerName }) => [id, issuerName]))
  // Those of the higher bodies first.
  const ids = ofYear.toSorted((a, b) => a.issuerPath.length - b.issuerPath.length).map(({ id }) => id)
  const [counts, steps] = await Promise.all([
    countFigures(scope, base, bounds, 'step'),
    rememberOfReports(['headings', ids], scope, async () => (await listStepsOf(ids, scope)).map(trimStep)),
  ])
  const place = new Map(ids.map((id, at) => [id, at]))
  const inOrder = steps.toSorted((a, b) => (place.get(a.reportId) ?? 0) - (place.get(b.reportId) ?? 0))
  return inOrder.flatMap(({ id, reportId, heading }) => {
    const found = counts.get(id)
    const name = ofYear.length > 1 ? `${issuers.get(reportId) ?? ''} ${heading}` : heading
    return found ? [{ key: id, name, counts: found, filter: { ...base, stepId: id }, supporting: null }] : []
  })
}

const trimStep = (step: ReportStep): ReportStep => ({ ...step, heading: trimHeading(step.heading) })

const toOwnRow = ({ unitId }: Actor, share: UnitShare, counts: Figures, filter: LedgerFilter): OverviewRow => ({
  key: unitId,
  name: share.unitName,
  counts,
  filter,
  supporting: share.supporting.count ? share.supporting : null,
})

async function listUnitRows(scope: Scope, base: LedgerFilter, bounds: LightBounds): Promise<OverviewRow[]> {
  const [counts, supporting, units] = await Promise.all([
    countFigures(scope, base, bounds, 'unit'),
    countSupporting(scope, base, bounds),
    keepUnits(),
  ])
  const rows = units.flatMap(({ id, shortName }) => {
    const [led, helped] = [counts.get(id), supporting.get(id)]
    if (!led && !helped) return []
    return [
      {
        key: id,
        name: shortName,
        counts: led ?? noFigures,
        filter: { ...base, unitId: id },
        supporting: helped ? { count: helped, filter: { ...base, supportingId: id } } : null,
      },
    ]
  })
  return rows.sort((a, b) => b.counts.total - a.counts.total)
}

type Names = Map<string, string>

function listLeaders(counts: Map<string, Figures>, base: LedgerFilter, names: Names): ShortRows<OverviewRow> | null {
  const rows = [...counts].map(([id, figures]): OverviewRow => {
    const filter = { ...base, leaderId: id || noLeader }
    return { key: id || noLeader, name: names.get(id) ?? '', counts: figures, filter, supporting: null }
  })
  const isUnder = ({ key }: OverviewRow) => key !== noLeader
  if (!rows.some(isUnder)) return null
  return shortenRows(rows.sort((a, b) => Number(isUnder(b)) - Number(isUnder(a)) || b.counts.total - a.counts.total))
}

type Held = Awaited<ReturnType<typeof listHeldTasks>>

async function listHolders(held: Held, base: LedgerFilter, people: Names): Promise<HolderFigure[]> {
  const units = new Map((await keepUnits()).map(({ id, shortName }) => [id, shortName]))
  return figureHolders(held, base, { units, people })
}

async function listRed(scope: Scope, open: OpenTask[], bounds: LightBounds): Promise<LedgerLine[]> {
  const red = open.filter(({ colour }) => colour === 'red').slice(0, redSize)
  return [
    ...(
      await keepLines(
        scope,
        red.map(({ taskId }) => taskId),
        bounds,
      )
    ).values(),
  ]
}
