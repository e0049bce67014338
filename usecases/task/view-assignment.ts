import { reader } from '@/db/client'
import { listLedger } from '@/db/ledger/list-ledger'
import { listPeople } from '@/db/people/list-people'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { overseenBy } from '@/domain/scope'
import { everything, type LedgerPage } from '@/domain/task/ledger'
import { calendarPercent, computeLight } from '@/domain/task/light'
import { ensureDeedOf } from '@/domain/task/move/deeds'
import { openStatuses } from '@/domain/task/task'
import type { Choice } from '../ledger/list-ledger-choices'
import type { LedgerLine } from '../ledger/view-ledger'
import { listLeaders } from '../people/steps/ensure-offered'
import { loadLightRules } from '../settings/load-light-rules'
import { mostAtOnce } from './assign-tasks'

export type AssignmentView = { lines: LedgerLine[]; dropped: number; leaders: Choice[]; handlers: Choice[] }

/** The chosen tasks that this office can still assign, how many it cannot, and whom they can be given to. Throws `Refusal('notAllowed')`. */
export async function viewAssignment(actor: Actor, ids: string[], now: string): Promise<AssignmentView> {
  ensureDeedOf(actor, 'assign')
  const [today, bounds] = [dayOf(now), (await loadLightRules(now)).bounds]
  const filter = { ...everything, ids: ids.slice(0, mostAtOnce), statuses: [...openStatuses] }
  const { rows } = ids.length ? await listLedger(overseenBy(actor), filter, wholeList, bounds) : { rows: [] }
  const leads = new Set(rows.map(({ leadUnitId }) => leadUnitId))
  const [leaders, people] = await Promise.all([
    listLeaders(reader(), actor.unitPath, now),
    listPeople(reader(), today, { roles: ['handler'], under: actor.unitPath }),
  ])
  return {
    lines: rows.map((row) => ({ ...row, light: computeLight(row, bounds), calendar: calendarPercent(row, today) })),
    dropped: ids.length - rows.length,
    leaders: leaders.map(({ userId, name }) => ({ id: userId, name })),
    handlers: people
      .filter(({ unitId }) => leads.has(unitId))
      .map(({ userId, name, unitName }) => ({ id: userId, name, group: unitName })),
  }
}

const wholeList: LedgerPage = {
  group: null,
  sort: 'number',
  descending: false,
  after: null,
  before: null,
  size: mostAtOnce,
}
