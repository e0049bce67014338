import { Refusal } from '@/domain/refusal'
import type { PersonInput } from '../check-person'
import type { MembershipAddition, PersonAddition } from './workbook'

/**
 * A person that exists, with the capacities that hold or will; `isOutside`: nobody of the administrator's, of whom the workbook may
 * learn no more than that the account is taken.
 */
export type KnownPerson = PersonInput & {
  userId: string
  isOutside: boolean
  memberships: { unitId: string; role: string }[]
}

export type Entry = { person: PersonInput; membership: MembershipAddition }

/** Adds an entry to what its account gets. Throws `Refusal`: accountTaken, accountOfOther, capacityTwice. */
export function addEntry(
  additions: Map<string, PersonAddition>,
  { person, membership }: Entry,
  existing?: KnownPerson,
): void {
  const { account, name, phone } = person
  if (existing?.isOutside) throw new Refusal('accountTaken', { account, name: '' }, 'account')
  const before = additions.get(account)
  const owner = before?.name ?? existing?.name ?? name
  if (owner !== name) throw new Refusal('accountOfOther', { account, name: owner }, 'account')
  if (
    before &&
    hasCapacity(
      before.memberships.map(({ unit, role }) => ({ unitId: unit, role })),
      membership,
    )
  )
    throw new Refusal('capacityTwice', { account }, 'role')
  const addition = before ?? { userId: existing?.userId ?? null, account, name, phone, memberships: [] }
  additions.set(account, {
    ...addition,
    phone: addition.phone || phone,
    memberships: [...addition.memberships, membership],
  })
}

/** True where the capacity is among those held. */
export const hasCapacity = (
  held: readonly { unitId: string; role: string }[],
  { unit, role }: MembershipAddition,
): boolean => held.some((membership) => membership.unitId === unit && membership.role === role)
