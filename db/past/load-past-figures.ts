import { holdsTask, type Scope } from '@/domain/scope'
import { type Figures, noFigures, sumFigures } from '@/domain/task/figures/figures'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'

import { loadPlaces } from '../ledger/sum-kept'
import { keepUnits } from '../unit/keep-units'
import { runInPresent } from './in-past'
import { type Burning, keepPastParts, type PastPart } from './keep-past-parts'

/** The conditions under which figures of days gone by can be asked for. */
export type PastFilter = Pick<LedgerFilter, 'year' | 'leaderId' | 'unitId'>
/** Figures at the end of a day: of all, by the unit that led the tasks then, and which tasks burnt. */
export type PastFigures = { all: Figures; byUnit: Map<string, Figures> } & Burning

/** The figures of a filter within a scope at the end of each of some days that are over, each by its own rules; one answer for each of `days`. */
export async function loadPastFigures(scope: Scope, filter: PastFilter, days: LightBounds[]): Promise<PastFigures[]> {
  return runInPresent(async () => {
    const reports = (await loadPlaces()).filter(({ year }) => filter.year === null || year === filter.year)
    const paths = new Map((await keepUnits()).map(({ id, path }) => [id, path]))
    const kept = await keepPastParts(
      reports.map(({ id }) => id),
      days,
    )
    const isSeen = (issuerPath: string, part: PastPart) =>
      meets(filter, part) && holdsPart(scope, issuerPath, paths.get(part.leadUnitId ?? '') ?? null)
    return kept.map((byReport) =>
      sumParts(reports.flatMap(({ id, path }) => (byReport.get(id) ?? []).filter((part) => isSeen(path, part)))),
    )
  })
}

const meets = ({ leaderId, unitId }: PastFilter, part: PastPart): boolean =>
  (!leaderId || part.leaderId === leaderId) && (!unitId || part.leadUnitId === unitId)

const holdsPart = (scope: Scope, issuerPath: string, leadPath: string | null): boolean =>
  holdsTask(scope, { status: 'assigned', signDue: null, units: { leadPath, supportingPaths: [], issuerPath } })

function sumParts(parts: PastPart[]): PastFigures {
  const byUnit = new Map<string, Figures>()
  for (const { leadUnitId, figures } of parts) {
    const known = byUnit.get(leadUnitId ?? '') ?? noFigures
    byUnit.set(leadUnitId ?? '', sumFigures([known, figures]))
  }
  const [red, yellow] = [parts.flatMap((part) => part.red), parts.flatMap((part) => part.yellow)]
  return { all: sumFigures([...byUnit.values()]), byUnit, red, yellow }
}
