import type { Database } from '@/db/client'
import { type Account, findAccount, listAccountsNamed } from '@/db/people/list-accounts'
import { listMembershipsOf, type NamedMembership } from '@/db/people/memberships'
import { listUnits } from '@/db/unit/list-units'
import { canAdminister, canManageInstallation, canRulePerson, canSeePerson } from '@/domain/admin/bounds'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import type { Unit } from '@/domain/unit'

/** A person as an administrator may know them: their capacities inside alone; `isRuled`: nothing they hold lies outside. */
export type AdministeredPerson = Account & { memberships: NamedMembership[]; isRuled: boolean }

/** The administrator's own unit and all below it, inactive ones too. Throws `Refusal` notAllowed. */
export async function listAdministeredUnits(on: Database, actor: Actor): Promise<Unit[]> {
  ensureCan(actor, 'managePeople')
  return listUnits(on, actor.unitPath)
}

/** One of those units, in use, for a capacity. Throws `Refusal` notAllowed, or unitUnknown for any other. */
export async function findAdministeredUnit(on: Database, actor: Actor, unitId: string): Promise<Unit> {
  const unit = (await listAdministeredUnits(on, actor)).find(({ id }) => id === unitId)
  if (!unit?.active) throw new Refusal('unitUnknown', {}, 'unitId')
  return unit
}

/** Throws `Refusal` accountTaken where an account of this name exists; whose it is, only where the administrator may know. */
export async function refuseTakenAccount(on: Database, actor: Actor, account: string, now: string): Promise<void> {
  const [taken] = await listAccountsNamed(on, [account])
  if (!taken) return
  const isSeen = canSeePerson(actor, await listMembershipsOf(on, [taken.id]), dayOf(now))
  throw new Refusal('accountTaken', { account, name: isSeen ? taken.name : '' }, 'account')
}

/** A person of the administrator's units. Throws `Refusal` notAllowed, or notFound for anybody else's. */
export async function findAdministeredPerson(
  on: Database,
  actor: Actor,
  userId: string,
  now: string,
): Promise<AdministeredPerson> {
  ensureCan(actor, 'managePeople')
  const account = await findAccount(on, userId)
  const held = await listMembershipsOf(on, [userId])
  if (!account || !canSeePerson(actor, held, dayOf(now))) throw new Refusal('notFound')
  return boundPerson(actor, account, held, now)
}

/** The same for changes of the account itself: throws `Refusal` personElsewhere where the person serves outside too. */
export async function findRuledPerson(
  on: Database,
  actor: Actor,
  userId: string,
  now: string,
): Promise<AdministeredPerson> {
  const person = await findAdministeredPerson(on, actor, userId, now)
  if (!person.isRuled) throw new Refusal('personElsewhere', { name: person.name })
  return person
}

/** Cuts what somebody holds down to what the administrator may know. */
export const boundPerson = (
  actor: Actor,
  account: Account,
  held: readonly NamedMembership[],
  now: string,
): AdministeredPerson => ({
  ...account,
  memberships: held.filter(({ unitPath }) => canAdminister(actor, unitPath)),
  isRuled: canRulePerson(actor, held, dayOf(now)),
})

/** Passes an administrator at the top of the tree; settings and holidays hold for everybody. Throws `Refusal` notAllowed. */
export function ensureInstallationAdmin(actor: Actor): void {
  if (!canManageInstallation(actor)) throw new Refusal('notAllowed', { ability: 'manageInstallation' })
}
