import type { Database } from '@/db/client'
import { type Account, findAccount, listAccountsNamed } from '@/db/people/list-accounts'
import { listMembershipsOf, type NamedMembership } from '@/db/people/memberships'
import { listUnits } from '@/db/unit/list-units'
import { canAdminister, canManageInstallation, canRulePerson, canSeePerson } from '@/domain/admin/bounds'
import type { MembershipFields } from '@/domain/admin/check-person'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import type { Unit } from '@/domain/unit'

/** A person as an administrator may know them: their capacities inside alone; `isRuled`: nothing they hold lies outside. */
export type AdministeredPerson = Account & { memberships: NamedMembership[]; isRuled: boolean }

/** For which unit a capacity acts, and where its holder sits when that is another. */
export type CapacityPlace = { unit: Unit; seat: Pick<Unit, 'name'> | null }

/** The administrator's own unit and all below it, inactive ones too. Throws `Refusal` notAllowed. */
export async function listAdministeredUnits(on: Database, actor: Actor): Promise<Unit[]> {
  ensureCan(actor, 'managePeople')
  return listUnits(on, actor.unitPath)
}

/** For which of those units a capacity acts and in which its holder sits, both in use. Throws `Refusal` notAllowed, or unitUnknown for any other. */
export async function findPlace(
  on: Database,
  actor: Actor,
  { unitId, seatId }: Pick<MembershipFields, 'unitId' | 'seatId'>,
): Promise<CapacityPlace> {
  const units = await listAdministeredUnits(on, actor)
  const find = (id: string, field: string): Unit => {
    const unit = units.find((each) => each.id === id && each.active)
    if (!unit) throw new Refusal('unitUnknown', {}, field)
    return unit
  }
  return { unit: find(unitId, 'unitId'), seat: seatId ? find(seatId, 'seatId') : null }
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
