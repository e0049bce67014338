import { reader } from '@/db/client'
import { type Account, type AccountFilter, findAccount, listAccounts } from '@/db/list-accounts'
import { listMembershipsOf, type NamedMembership } from '@/db/list-memberships'
import { countTasksHandledBy } from '@/db/list-unit-tasks'
import { findUnit } from '@/db/list-units'
import { dayOf } from '@/domain/calendar'
import type { Actor, Role } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'

export type PeopleQuery = {
  words: string
  unitId: string | null
  role: Role | null
  active: boolean | null
  after: string
}
export type PersonRow = Account & { memberships: NamedMembership[] }
export type PeoplePage = { people: PersonRow[]; total: number; next: string | null }

const pageSize = 50

/** People by words, unit (with all below it), role and state, fifty a page in the order of their accounts. Throws `Refusal` notAllowed. */
export async function listPeopleAccounts(actor: Actor, query: PeopleQuery, now: string): Promise<PeoplePage> {
  ensureCan(actor, 'managePeople')
  const unit = query.unitId ? await findUnit(reader(), query.unitId) : undefined
  const filter: AccountFilter = { ...query, words: query.words.trim(), unitPath: unit?.path ?? null }
  const page = { after: query.after, size: pageSize + 1 }
  const { accounts, total } = await listAccounts(reader(), filter, dayOf(now), page)
  const shown = accounts.slice(0, pageSize)
  const next = accounts.length > pageSize ? (shown.at(-1)?.account ?? null) : null
  return { people: await addMemberships(shown), total, next }
}

/** One person with all capacities, past ones too, and how many unfinished tasks they handle. Throws `Refusal` notFound. */
export async function findPersonAccount(actor: Actor, userId: string): Promise<PersonRow & { handles: number }> {
  ensureCan(actor, 'managePeople')
  const account = await findAccount(reader(), userId)
  if (!account) throw new Refusal('notFound')
  const [[person], handles] = await Promise.all([addMemberships([account]), countTasksHandledBy(reader(), userId)])
  return { ...account, memberships: person?.memberships ?? [], handles }
}

async function addMemberships(accounts: readonly Account[]): Promise<PersonRow[]> {
  const all = await listMembershipsOf(
    reader(),
    accounts.map(({ id }) => id),
  )
  return accounts.map((account) => ({ ...account, memberships: all.filter(({ userId }) => userId === account.id) }))
}
