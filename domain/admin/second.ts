import { addDays } from '../calendar'
import { oversightRoles, type Role } from '../people'

/**
 * Somebody, and all who could have acted in their name: `issuers` gave out a password of their account at some time, the first
 * or one it was reset to, or a password of one who did. An account that one opened oneself is no second person.
 */
export type Party = { userId: string; issuers: ReadonlySet<string> }

/** Without a second administrator a capacity that one gives oneself begins this many days later, its directors told. */
export const delayDays = 3

/** True where somebody gives to themselves, be it through an account they could use. */
export const isOwnGift = (giver: Party, receiverId: string): boolean =>
  giver.userId === receiverId || giver.issuers.has(receiverId)

/** True of an administrator who is none of the `parties` and whose account none of them could use. */
export const canSecond = (second: Party, parties: readonly string[]): boolean =>
  !parties.some((userId) => second.userId === userId || second.issuers.has(userId))

/** The first day of a capacity that one gives oneself without a second administrator. */
export const delayStart = (fromDay: string, today: string): string => notBefore(addDays(today, delayDays), fromDay)

/** `day`, or `earliest` where it lies before that. */
export function notBefore(earliest: string, day: string): string {
  return [earliest, day].sort().at(-1) ?? day
}

/** True of the roles that see a whole subtree or govern accounts; who oversees is told where one is given. */
export const isPowerful = (role: Role): boolean => role === 'admin' || oversightRoles.includes(role)
