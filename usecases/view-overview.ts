import { reader } from '@/db/client'
import { type BucketCounts, countBuckets, countBucketsAtAll, countLedger } from '@/db/count-ledger'
import { countSupporting, listDatedTasks, listHeldTasks } from '@/db/count-overview'
import { findNames } from '@/db/find-names'
import { listLedger } from '@/db/list-ledger'
import { listStepsOf, listTaskReports, type TaskReport } from '@/db/list-task-reports'
import { listUnits } from '@/db/list-units'
import { rememberUntilChange } from '@/db/remember'
import { addDays } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { trimHeading } from '@/domain/plan/heading'
import { ensureCan, type TaskScope, visibleTo } from '@/domain/policy'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import { calendarPercent, computeLight, type LightBounds } from '@/domain/task/light'
import { figureMonths, type MonthFigures } from '@/domain/task/month-figures'
import { openStatuses } from '@/domain/task/task'
import { figureHolders, type HolderFigure } from './figure-holders'
import { loadLightBounds } from './load-light-bounds'
import { isReviewer, type LedgerLine } from './view-ledger'

/** A number and the ledger that holds exactly so many tasks. */
export type Figure = { count: number; filter: LedgerFilter }
export type OverviewRow = {
  key: string
  name: string
  counts: BucketCounts
  filter: LedgerFilter
  supporting: Figure | null
}

export type OverviewChoice = { year: number | null; isMine: boolean }
export type Overview = {
  year: number
  years: number[]
  reports: TaskReport[]
  today: string
  counts: BucketCounts
  base: LedgerFilter
  /** Finished by the due day, of all that were due before today. */
  onTime: Figure
  dueSoFar: Figure
  late: Figure
  review: Figure | null
  steps: OverviewRow[]
  units: OverviewRow[]
  holders: HolderFigure[]
  months: MonthFigures[]
  red: LedgerLine[]
}

/**
 * How a year's tasks stand: figures, headings, units, holders, months; `year` is the report's, null the newest; `isMine`
 * keeps a leader's own. Undefined where the actor's scope holds no task yet. Throws `Refusal('notAllowed')`.
 */
export async function viewOverview(actor: Actor, choice: OverviewChoice, now: string): Promise<Overview | undefined> {
  ensureCan(actor, 'seeOverview')
  const [scope, bounds] = [visibleTo(actor), await loadLightBounds(now)]
  const key = JSON.stringify(['overview', scope, choice, actor.userId, bounds.today])
  return rememberUntilChange(key, () => drawOverview(actor, scope, choice, bounds))
}

async function drawOverview(
  actor: Actor,
  scope: TaskScope,
  { year: asked, isMine }: OverviewChoice,
  bounds: LightBounds,
): Promise<Overview | undefined> {
  const reports = await listTaskReports(scope)
  const years = [...new Set(reports.map((report) => report.year))]
  const year = years.find((known) => known === asked) ?? years[0]
  if (year === undefined) return undefined
  const base = { ...everything, year, leaderId: isMine ? actor.userId : null }
  const count = (filter: LedgerFilter) => countFigure(scope, filter, bounds)
  const yesterday = addDays(bounds.today, -1)
  const running = [...openStatuses, 'done', 'closed'] as const
  return {
    year,
    years,
    reports: reports.filter((report) => report.year === year),
    today: bounds.today,
    base,
    counts: await countBucketsAtAll(scope, base, bounds),
    onTime: await count({ ...base, onTime: true, dueTo: yesterday }),
    dueSoFar: await count({ ...base, dueTo: yesterday, statuses: [...running] }),
    late: await count({ ...base, late: true }),
    review: isReviewer(actor) ? await count({ ...base, reviewer: actor }) : null,
    steps: await listStepRows(scope, base, reports, bounds),
    units: await listUnitRows(scope, base, bounds),
    holders: await listHolders(scope, base, bounds),
    months: figureMonths(await listDatedTasks(scope, base, bounds), year + 1, bounds.today),
    red: await listRed(scope, base, bounds),
  }
}

async function countFigure(scope: TaskScope, filter: LedgerFilter, bounds: LightBounds): Promise<Figure> {
  return { count: await countLedger(scope, filter, bounds), filter }
}

async function listStepRows(
  scope: TaskScope,
  base: LedgerFilter,
  reports: TaskReport[],
  bounds: LightBounds,
): Promise<OverviewRow[]> {
  const ofYear = reports.filter(({ year }) => year === base.year)
  const issuers = new Map(ofYear.map(({ id, issuerName }) => [id, issuerName]))
  const [counts, steps] = await Promise.all([
    countBuckets(scope, base, bounds, 'step'),
    listStepsOf(ofYear.map(({ id }) => id)),
  ])
  return steps.flatMap(({ id, reportId, heading }) => {
    const found = counts.get(id)
    const name = ofYear.length > 1 ? `${issuers.get(reportId) ?? ''} ${trimHeading(heading)}` : trimHeading(heading)
    return found ? [{ key: id, name, counts: found, filter: { ...base, stepId: id }, supporting: null }] : []
  })
}

async function listUnitRows(scope: TaskScope, base: LedgerFilter, bounds: LightBounds): Promise<OverviewRow[]> {
  const [counts, supporting, units] = await Promise.all([
    countBuckets(scope, base, bounds, 'unit'),
    countSupporting(scope, base, bounds),
    listUnits(reader()),
  ])
  const rows = units.flatMap(({ id, shortName }) => {
    const [led, helped] = [counts.get(id), supporting.get(id)]
    if (!led && !helped) return []
    return [
      {
        key: id,
        name: shortName,
        counts: led ?? { total: 0, done: 0, normal: 0, yellow: 0, red: 0, stopped: 0 },
        filter: { ...base, unitId: id },
        supporting: helped ? { count: helped, filter: { ...base, supportingId: id } } : null,
      },
    ]
  })
  return rows.sort((a, b) => b.counts.total - a.counts.total)
}

async function listHolders(scope: TaskScope, base: LedgerFilter, bounds: LightBounds): Promise<HolderFigure[]> {
  const held = await listHeldTasks(scope, { ...base, statuses: [...openStatuses] }, bounds)
  const [units, people] = await Promise.all([
    findNames('unit', [...new Set(held.map(({ leadUnitId }) => leadUnitId))]),
    findNames('person', [...new Set(held.map(({ leaderId }) => leaderId))]),
  ])
  return figureHolders(held, base, { units, people }, bounds.today)
}

async function listRed(scope: TaskScope, base: LedgerFilter, bounds: LightBounds): Promise<LedgerLine[]> {
  const page = { group: null, sort: 'due', descending: false, after: null, before: null, size: 8 } as const
  const { rows } = await listLedger(scope, { ...base, buckets: ['red'] }, page, bounds)
  return rows.map((row) => ({ ...row, light: computeLight(row, bounds), calendar: calendarPercent(row, bounds.today) }))
}
