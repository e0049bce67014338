import { reader } from '@/db/client'
import { type AccountFilter, listAccounts } from '@/db/people/list-accounts'
import { listMembershipsOf } from '@/db/people/memberships'
import { countTasksHandledBy } from '@/db/task/list-unit-tasks'
import { findUnit } from '@/db/unit/list-units'
import { canAdminister } from '@/domain/admin/bounds'
import { dayOf } from '@/domain/calendar'
import type { Actor, Role } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { type AdministeredPerson, boundPerson, findAdministeredPerson } from './steps/find-administered'

export type PeopleQuery = {
  words: string
  unitId: string | null
  role: Role | null
  active: boolean | null
  after: string
}
export type PeoplePage = { people: AdministeredPerson[]; total: number; next: string | null }

const pageSize = 50

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
  const page = { after: query.after, size: pageSize + 1 }
  const { accounts, total } = await listAccounts(reader(), filter, dayOf(now), page)
  const shown = accounts.slice(0, pageSize)
  const next = accounts.length > pageSize ? (shown.at(-1)?.account ?? null) : null
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

/**
 * One of the administrator's people with all capacities there, past ones too, and how many unfinished tasks they handle.
 * Throws `Refusal` notAllowed or notFound.
 */
export async function findPersonAccount(
  actor: Actor,
  userId: string,
  now: string,
): Promise<AdministeredPerson & { handles: number }> {
  const person = await findAdministeredPerson(reader(), actor, userId, now)
  return { ...person, handles: person.isRuled ? await countTasksHandledBy(reader(), userId) : 0 }
}
