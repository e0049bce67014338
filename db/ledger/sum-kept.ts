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
  const places = await rememberUntilChange('places of reports', listPlaces, 'places')
  const own = places.filter(({ path }) => isInSubtree(path, scope.path))
  const wanted = own.filter((place) => isWanted(place, asked))
  const figures = await loadReportFigures(
    wanted.map(({ id }) => id),
    bounds,
  )
  const groups = new Map<string, Figures>()
  for (const { id } of wanted) addReport(groups, id, figures.get(id), asked)
  return { groups, isAll: own.length === places.length }
}

type Place = { id: string; year: number; path: string }

const listPlaces = (): Promise<Place[]> =>
  reader()
    .select({ id: reports.id, year: reports.year, path: units.path })
    .from(reports)
    .innerJoin(units, eq(units.id, reports.issuerUnitId))

// With no condition but the year and the report.
function isPlain(filter: LedgerFilter): boolean {
  const names = Object.keys(everything) as (keyof LedgerFilter)[]
  return names.every(
    (name) =>
      name === 'year' || name === 'reportId' || JSON.stringify(filter[name]) === JSON.stringify(everything[name]),
  )
}

function isWanted({ id, year }: Place, { filter, group, keys }: Asked): boolean {
  if (group === 'report' && keys && !keys.includes(id)) return false
  return (filter.year === null || filter.year === year) && (!filter.reportId || filter.reportId === id)
}

function addReport(
  groups: Map<string, Figures>,
  id: string,
  report: ReportFigures | undefined,
  { group, keys }: Asked,
): void {
  if (!report) return
  const wholes = { none: new Map([['', report.all]]), report: new Map([[id, report.all]]) }
  const parts = { ...wholes, unit: report.byUnit, step: report.byStep }[group ?? 'none']
  for (const [key, part] of parts) if (!keys || keys.includes(key)) addTo(groups, key, part)
}
