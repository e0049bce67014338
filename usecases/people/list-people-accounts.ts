import { reader } from '@/db/client'
import type { AccountFilter } from '@/db/people/account-where'
import { listAccounts } from '@/db/people/list-accounts'
import { listMembershipsOf } from '@/db/people/memberships'
import { countBarred } from '@/db/task/count-barred'
import { findUnit } from '@/db/unit/list-units'
import { canAdminister } from '@/domain/admin/bounds'
import { decidesFrom, type Lot, lotKey } from '@/domain/admin/handover'
import { dayOf } from '@/domain/calendar'
import type { Actor, Role } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { type AdministeredPerson, boundPerson, findAdministeredPerson } from './steps/find-administered'
import { listAllLots } from './steps/list-lots'
import { listSuccessors, type Successor } from './steps/list-successors'

export type PeopleQuery = {
  words: string
  unitId: string | null
  role: Role | null
  active: boolean | null
  /** Only those who have never logged in. */
  isFresh?: boolean
  after: string
}
export type PeoplePage = { people: AdministeredPerson[]; total: number; next: string | null }

export const peoplePerPage = 50

/**
 * The people of the administrator's units by words, unit (with all below it), role and state, fifty a page in the order of their
 * accounts, with what they hold there. Throws `Refusal` notAllowed.
 */
export async function listPeopleAccounts(actor: Actor, query: PeopleQuery, now: string): Promise<PeoplePage> {
  ensureCan(actor, 'managePeople')
  const unit = query.unitId ? await findUnit(reader(), query.unitId) : undefined
  if (query.unitId && !(unit && canAdminister(actor, unit.path))) return { people: [], total: 0, next: null }
  const bounds = { seenFrom: actor.unitPath, unitPath: unit?.path ?? null }
  const filter: AccountFilter = { ...query, ...bounds, words: query.words.trim() }
  const page = { after: query.after, size: peoplePerPage + 1 }
  const { accounts, total } = await listAccounts(reader(), filter, dayOf(now), page)
  const shown = accounts.slice(0, peoplePerPage)
  const next = accounts.length > peoplePerPage ? (shown.at(-1)?.account ?? null) : null
  const held = await listMembershipsOf(
    reader(),
    shown.map(({ id }) => id),
  )
  const people = shown.map((account) =>
    boundPerson(
      actor,
      account,
      held.filter(({ userId }) => userId === account.id),
      now,
    ),
  )
  return { people, total, next }
}

/** What goes over when a capacity or the account ends, with who may take it; numbers of tasks alone. */
/** `barred`: how many tasks of the lot the successor has dealt with from another side, and cannot decide on. */
export type LotView = Lot & { key: string; successors: (Successor & { barred: number })[] }
export type PersonPage = AdministeredPerson & { lots: LotView[] }

/** One of the administrator's people with all capacities there, past ones too, and what hangs on them. Throws `Refusal` notAllowed or notFound. */
export async function findPersonAccount(actor: Actor, userId: string, now: string): Promise<PersonPage> {
  const person = await findAdministeredPerson(reader(), actor, userId, now)
  const lots = person.active ? await listAllLots(reader(), userId, person.memberships, now) : []
  const views = lots.map(async (lot) => ({
    ...lot,
    key: lotKey(lot),
    successors: await weighSuccessors(lot, await listSuccessors(reader(), actor, userId, lot, now)),
  }))
  return { ...person, lots: await Promise.all(views) }
}

async function weighSuccessors({ role, named, waiting }: Lot, successors: Successor[]): Promise<LotView['successors']> {
  const side = decidesFrom[role]
  const [taskIds, userIds] = [[...named, ...waiting].map(({ id }) => id), successors.map(({ userId }) => userId)]
  const barred = side ? await countBarred(reader(), taskIds, userIds, side) : new Map<string, number>()
  return successors.map((each) => ({ ...each, barred: barred.get(each.userId) ?? 0 }))
}
