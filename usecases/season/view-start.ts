import { reader } from '@/db/client'
import { listRunning } from '@/db/season/list-running'
import { addWorkingDays } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { overseenBy } from '@/domain/scope'
import { nameSeason } from '@/domain/season/name-season'
import type { LedgerFilter } from '@/domain/task/ledger'
import { type FilterNames, nameFilter } from '../ledger/name-filter'
import { loadLightTerms } from '../settings/load-light-terms'

/** What a season begun now would ask: how many tasks of which units, and the days and name that its form proposes. */
export type StartView = {
  count: number
  units: { name: string; count: number }[]
  names: FilterNames
  today: string
  asOf: string
  due: string
  quarter: { year: number; quarter: number }
}

const daysToReport = 6

/** Previews a season over a filter of the ledger; begins nothing. Throws `Refusal('notAllowed')`. */
export async function viewStart(actor: Actor, filter: LedgerFilter, now: string): Promise<StartView> {
  ensureCan(actor, 'runSeasons')
  const { today, special, bounds } = await loadLightTerms(now)
  const running = await listRunning(reader(), overseenBy(actor), filter, bounds)
  const units = new Map<string, { name: string; count: number }>()
  for (const { unitId, unitName } of running)
    units.set(unitId, { name: unitName, count: (units.get(unitId)?.count ?? 0) + 1 })
  return {
    count: running.length,
    units: [...units.values()],
    names: await nameFilter(actor, filter),
    today,
    asOf: today,
    due: addWorkingDays(today, daysToReport, special),
    quarter: nameSeason(today),
  }
}
