import { addDays, dayOf, isDay } from '../calendar'
import type { Actor } from '../people'
import { can } from '../policy'
import { Refusal } from '../refusal'
import { type CapacityFacts, isCapacityHeld } from '../session'

/** What a token opens: a calendar feed, or the programming interface for reading alone or for acting too. */
export const tokenUses = ['ownCalendar', 'unitCalendar', 'read', 'write'] as const
export type TokenUse = (typeof tokenUses)[number]
export const calendarUses = ['ownCalendar', 'unitCalendar'] as const satisfies readonly TokenUse[]
export const programUses = ['read', 'write'] as const satisfies readonly TokenUse[]

export const tokenNameLength = 40
/** So many tokens of one person may be alive at a time. */
export const mostTokens = 20
/** A token for programs lives for so many days at most. */
export const longestDays = 366
/** Calls of one token within a minute. */
export const callsPerMinute = 120

/** The uses that are offered to somebody: who sees no ledger has none, who has nothing to do may not act by a token either. */
export function listTokenUses(actor: Pick<Actor, 'role'>): TokenUse[] {
  if (!can(actor, 'seeLedger')) return []
  return tokenUses.filter((use) => use !== 'write' || can(actor, 'haveTodo'))
}

export const isForCalendar = (use: TokenUse): boolean => calendarUses.some((each) => each === use)

/**
 * The last day of a token: none for a feed, which calendars ask for as long as it is wanted. Throws `Refusal('tokenDays')` where a token for
 * programs has no day, one that is over, or one too far away.
 */
export function ensureLastDay(use: TokenUse, lastDay: string, today: string): string | null {
  if (isForCalendar(use)) return null
  const latest = addDays(today, longestDays)
  if (!isDay(lastDay) || lastDay < today || lastDay > latest)
    throw new Refusal('tokenDays', { day: lastDay, latest }, 'lastDay')
  return lastDay
}

/** A stored token with its person and capacity, as far as they decide on it. */
export type TokenFacts = CapacityFacts & {
  token: { use: TokenUse; revokedAt: string | null; lastDay: string | null }
  active: boolean
  mustChangePassword: boolean
  unitActive: boolean
}

/** True while a token opens one of these uses: neither revoked nor over, its person active, its capacity held in an active unit. */
export function isTokenAlive(facts: TokenFacts, uses: readonly TokenUse[], now: string): boolean {
  const { token, active, mustChangePassword, unitActive } = facts
  const isOver = token.revokedAt !== null || (token.lastDay !== null && token.lastDay < dayOf(now))
  return (
    uses.includes(token.use) && !isOver && active && !mustChangePassword && unitActive && isCapacityHeld(facts, now)
  )
}
