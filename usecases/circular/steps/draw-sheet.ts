import { listNamedTasks } from '@/db/circular/list-named-tasks'
import { countFigures, countFiguresAtAll } from '@/db/ledger/count-ledger'
import { loadPastFigures } from '@/db/past/load-past-figures'
import { keepUnits } from '@/db/unit/keep-units'
import type { Sheet, SheetSeason, SheetUnit } from '@/domain/circular/sheet'
import type { Actor } from '@/domain/people'
import { type Scope, visibleTo } from '@/domain/scope'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import type { LightBounds } from '@/domain/task/light'
import { loadBoundsOf, loadLightTerms } from '../../settings/load-light-terms'
import { asOf } from '../../steps/as-of'

type Asked = { year: number; day: string; since: string; season: SheetSeason | null }

/** The figures of a plan year at the end of a day that is over, as overview and ledger give them as of that day. */
export async function drawSheet(actor: Actor, { year, day, since, season }: Asked, now: string): Promise<Sheet> {
  const scope = visibleTo(actor)
  const base: LedgerFilter = { ...everything, year, asOf: day }
  const [before] = await loadPastFigures(scope, base, await loadBoundsOf([since]))
  const drawn = await asOf(day, { by: actor, now }, async (moment) => {
    const { bounds } = await loadLightTerms(moment)
    return {
      whole: await countFiguresAtAll(scope, base, bounds),
      units: await listUnits(scope, base, bounds),
      tasks: await listNamedTasks(scope, base, bounds, since),
    }
  })
  return { asOf: day, since, before: before?.all.total ? before.all : null, season, ...drawn }
}

// In the order of the units, never by rank.
async function listUnits(scope: Scope, base: LedgerFilter, bounds: LightBounds): Promise<SheetUnit[]> {
  const counts = await countFigures(scope, base, bounds, 'unit')
  return (await keepUnits()).flatMap(({ id: unitId, shortName: name }) => {
    const figures = counts.get(unitId)
    return figures ? [{ unitId, name, figures }] : []
  })
}
