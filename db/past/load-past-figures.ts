import { holdsTask, type Scope } from '@/domain/scope'
import { type Figures, sumFigures } from '@/domain/task/figures/figures'
import { type LedgerFilter, noLeader } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { rememberUntilChange } from '../engine/remember'
import { addTo } from '../ledger/figure-columns'
import { loadPlaces } from '../ledger/sum-kept'
import { keepUnits } from '../unit/keep-units'
import { isSettling, runInPresent } from './in-past'
import { type Burning, keepPastParts, type PastPart } from './keep-past-parts'

/** The conditions under which figures of days gone by can be asked for. */
export type PastFilter = Pick<LedgerFilter, 'year' | 'leaderId' | 'unitId'>
/** Figures at the end of a day: of all, by the unit that led the tasks then, and which tasks burnt. */
export type PastFigures = { all: Figures; byUnit: Map<string, Figures> } & Record<keyof Burning, ReadonlySet<string>>

/**
 * The figures of a filter within a scope at the end of each of some days that are over, each by its own rules; one answer for each of `days`.
 * Added up once until reports or units change: no work on a task changes what is over.
 */
export function loadPastFigures(scope: Scope, filter: PastFilter, days: LightBounds[]): Promise<PastFigures[]> {
  const { year, leaderId, unitId } = filter
  const key = JSON.stringify(['past figures', scope, year, leaderId, unitId, days])
  const add = () => addUp(scope, { year, leaderId, unitId }, days)
  return runInPresent(() =>
    days.some(({ today }) => isSettling(today)) ? add() : rememberUntilChange(key, add, 'places'),
  )
}

async function addUp(scope: Scope, filter: PastFilter, days: LightBounds[]): Promise<PastFigures[]> {
  const reports = (await loadPlaces()).filter(({ year }) => filter.year === null || year === filter.year)
  const paths = new Map((await keepUnits()).map(({ id, path }) => [id, path]))
  const ids = reports.map(({ id }) => id)
  const isSeen = (issuerPath: string, part: PastPart) =>
    meets(filter, part) && holdsPart(scope, issuerPath, paths.get(part.leadUnitId ?? '') ?? null)
  return (await keepPastParts(ids, days)).map((byReport) =>
    sumParts(reports.flatMap(({ id, path }) => (byReport.get(id) ?? []).filter((part) => isSeen(path, part)))),
  )
}

const meets = ({ leaderId, unitId }: PastFilter, part: PastPart): boolean =>
  (!leaderId || (part.leaderId ?? noLeader) === leaderId) && (!unitId || part.leadUnitId === unitId)

const holdsPart = (scope: Scope, issuerPath: string, leadPath: string | null): boolean =>
  holdsTask(scope, { status: 'assigned', signDue: null, units: { leadPath, supportingPaths: [], issuerPath } })

function sumParts(parts: PastPart[]): PastFigures {
  const byUnit = new Map<string, Figures>()
  for (const { leadUnitId, figures } of parts) addTo(byUnit, leadUnitId ?? '', figures)
  const [red, yellow] = [new Set(parts.flatMap((part) => part.red)), new Set(parts.flatMap((part) => part.yellow))]
  return { all: sumFigures([...byUnit.values()]), byUnit, red, yellow }
}
