import { eq } from 'drizzle-orm'
import type { Scope } from '@/domain/scope'
import type { Figures } from '@/domain/task/figures/figures'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { isInSubtree } from '@/domain/unit'
import { reader } from '../client'
import { rememberUntilChange } from '../engine/remember'
import { reports, units } from '../schema'
import { addTo, type FigureGroup } from './figure-columns'
import { loadReportFigures, type ReportFigures } from './kept-figures'

/** The figures that kept counts of whole reports come to; `isAll` where no report lies outside of the scope's subtree. */
export type KeptSum = { groups: Map<string, Figures>; isAll: boolean }

type Asked = { filter: LedgerFilter; group: FigureGroup | null; keys?: string[] }

/**
 * Sums the kept figures of the reports issued in a subtree. Undefined where the scope or a condition asks for what is not kept.
 */
export async function sumKept(scope: Scope, asked: Asked, bounds: LightBounds): Promise<KeptSum | undefined> {
  if (scope.kind !== 'subtree' || !isPlain(asked.filter)) return undefined
  const { reports: wanted, isAll } = await loadWanted(scope.path, asked, bounds)
  const groups = new Map<string, Figures>()
  for (const [id, report] of wanted) addReport(groups, id, report, asked)
  return { groups, isAll }
}

/** How many tasks a filter of states holds, from the same; undefined where they do not tell. */
export async function countKept(scope: Scope, filter: LedgerFilter, bounds: LightBounds): Promise<number | undefined> {
  const { statuses } = filter
  if (scope.kind !== 'subtree' || statuses.includes('draft') || !isPlain({ ...filter, statuses: [] })) return undefined
  const { reports: wanted, isAll } = await loadWanted(scope.path, { filter, group: null }, bounds)
  if (!isAll) return undefined
  let sum = 0
  for (const { all, byStatus } of wanted.values())
    sum += statuses.length ? addUp(statuses.map((status) => byStatus.get(status) ?? 0)) : all.total
  return sum
}

const addUp = (counts: number[]): number => counts.reduce((sum, each) => sum + each, 0)

async function loadWanted(path: string, asked: Asked, bounds: LightBounds) {
  const places = await loadPlaces()
  const own = places.filter((place) => isInSubtree(place.path, path))
  const wanted = own.filter((place) => isWanted(place, asked))
  const ids = wanted.map(({ id }) => id)
  return { reports: await loadReportFigures(ids, bounds), isAll: own.length === places.length }
}

/** True of a scope below which all reports were issued: which of them it sees changes with reports alone. */
export async function issuedAll(scope: Scope): Promise<boolean> {
  return scope.kind === 'subtree' && (await loadPlaces()).every(({ path }) => isInSubtree(path, scope.path))
}

/** The reports that a filter without other conditions asks for as a whole, of a scope below which all were issued; else undefined. */
export async function listWhole(scope: Scope, filter: LedgerFilter): Promise<string[] | undefined> {
  if (!isPlain(filter) || !(await issuedAll(scope))) return undefined
  return (await loadPlaces()).filter((place) => isWanted(place, { filter, group: null })).map(({ id }) => id)
}

/** Every report with its year and the path of the body that issued it. */
export const loadPlaces = () => rememberUntilChange('places of reports', listPlaces, 'places')

type Place = { id: string; year: number; path: string }

const listPlaces = (): Promise<Place[]> =>
  reader()
    .select({ id: reports.id, year: reports.year, path: units.path })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))

const untold: readonly (keyof LedgerFilter)[] = ['year', 'reportId', 'asOf']

// With no condition but the year and the report.
function isPlain(filter: LedgerFilter): boolean {
  const names = Object.keys(everything) as (keyof LedgerFilter)[]
  return names.every(
    (name) => untold.includes(name) || JSON.stringify(filter[name]) === JSON.stringify(everything[name]),
  )
}

function isWanted({ id, year }: Place, { filter, group, keys }: Asked): boolean {
  if (group === 'report' && keys && !keys.includes(id)) return false
  return (filter.year === null || filter.year === year) && (!filter.reportId || filter.reportId === id)
}

function addReport(groups: Map<string, Figures>, id: string, report: ReportFigures, { group, keys }: Asked): void {
  const wholes = { none: new Map([['', report.all]]), report: new Map([[id, report.all]]) }
  const parts = { ...wholes, unit: report.byUnit, leader: report.byLeader, step: report.byStep }[group ?? 'none']
  for (const [key, part] of parts) if (!keys || keys.includes(key)) addTo(groups, key, part)
}
