import { reader } from '@/db/client'
import { type LedgerLine, listLedger } from '@/db/ledger/list-ledger'
import { listPeople } from '@/db/people/list-people'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { overseenBy } from '@/domain/scope'
import { everything, type LedgerPage } from '@/domain/task/ledger'
import { ensureDeedOf } from '@/domain/task/move/deeds'
import { openStatuses } from '@/domain/task/task'
import type { Choice } from '../ledger/list-ledger-choices'
import { listLeaders } from '../people/steps/ensure-offered'
import { loadLightTerms } from '../settings/load-light-terms'
import { mostAtOnce } from './assign-tasks'

export type AssignmentView = { lines: LedgerLine[]; dropped: number; leaders: Choice[]; handlers: Choice[] }

/** The chosen tasks that this office can still assign, how many it cannot, and whom they can be given to. Throws `Refusal('notAllowed')`. */
export async function viewAssignment(actor: Actor, ids: string[], now: string): Promise<AssignmentView> {
  ensureDeedOf(actor, 'assign')
  const [today, bounds] = [dayOf(now), (await loadLightTerms(now)).bounds]
  const filter = { ...everything, ids: ids.slice(0, mostAtOnce), statuses: [...openStatuses] }
  const { lines } = ids.length ? await listLedger(overseenBy(actor), filter, wholeList, bounds) : { lines: [] }
  const leads = new Set(lines.map(({ leadUnitId }) => leadUnitId))
  const [leaders, people] = await Promise.all([
    listLeaders(reader(), actor.unitPath, now),
    listPeople(reader(), today, { roles: ['handler'], under: actor.unitPath }),
  ])
  return {
    lines,
    dropped: ids.length - lines.length,
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
