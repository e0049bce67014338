import { reader } from '@/db/client'
import { type CatalogueRow, countCatalogue, listCatalogue } from '@/db/evidence/list-catalogue'
import { listUnitsUnder } from '@/db/unit/list-units'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { visibleTo } from '@/domain/scope'
import type { CatalogueFilter, CataloguePage } from '@/domain/task/evidence/catalogue'
import { listSeenReports } from '../../ledger/steps/list-seen-reports'
import { type CatalogueNames, nameConditions } from './say-conditions'

export type { CatalogueRow } from '@/db/evidence/list-catalogue'

export type CatalogueView = CatalogueNames & {
  today: string
  rows: CatalogueRow[]
  total: number
  /** What their files take, in bytes. */
  bytes: number
  previous: string | null
  next: string | null
  years: number[]
  units: { id: string; name: string }[]
}

/** As many as the ledger shows. */
export const cataloguePageSize = 50

/** One page of the evidence that the actor may see, with what it can be narrowed to. Throws `Refusal('notAllowed')`. */
export async function viewCatalogue(
  actor: Actor,
  filter: CatalogueFilter,
  page: CataloguePage,
  now: string,
): Promise<CatalogueView> {
  ensureCan(actor, 'seeLedger')
  const [scope, today] = [visibleTo(actor), dayOf(now)]
  const [{ rows, previous, next }, { count: total, bytes }, reports, units, names] = await Promise.all([
    listCatalogue(scope, filter, page, cataloguePageSize, today),
    countCatalogue(scope, filter, today),
    listSeenReports(scope),
    listUnitsUnder(reader(), actor.unitPath),
    nameConditions(scope, filter),
  ])
  return {
    ...names,
    ...{ today, rows, previous, next, total, bytes },
    years: [...new Set(reports.map(({ year }) => year))],
    units: units.map(({ id, shortName }) => ({ id, name: shortName })),
  }
}
