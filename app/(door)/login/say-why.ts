import type { findOwnSessionEnd } from '@/auth/session'
import type { Dictionary } from '@/i18n'

type Words = Dictionary['account']['logIn']

/**
 * Why somebody is asked to log in, or undefined: what the address says of the step before, and what became of this browser's own
 * session. A browser without one learns nothing of any account.
 */
export function sayWhy(why: string, end: Awaited<ReturnType<typeof findOwnSessionEnd>>, words: Words) {
  if (why === 'left' || why === 'leftProvider') return words.loggedOut
  if (why === 'unlinked') return words.provider.unlinked
  if (why === 'provider') return words.provider.failed
  if (why === 'ended') return words.ended
  if (why === 'half') return words.half
  if (why === 'revoked') return end ? words.unsaved({ why: words.changed[end] }) : words.revoked
  return end ? words.changed[end] : undefined
}
