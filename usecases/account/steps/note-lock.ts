import type { EventActor } from '@/db/audit/append-event'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { type AnyRefusal, Refusal } from '@/domain/refusal'
import { recordPerson } from '../../people/steps/record-person'

// Next bundles this module more than once; one memory per process is enough.
const held = globalThis as { jiannuoLocks?: Set<string> }

/** Who was locked out, as an event names them: whoever is known by the account, else nobody. */
export type LockedOut = { action: string; actor: EventActor; userId: string; name: string; key: string }

/** Gives the error on after an event of it, where it is the first refusal of this lock; `key` tells places apart. */
export async function noteLock(error: unknown, find: () => Promise<LockedOut>, now: string): Promise<never> {
  if (error instanceof Refusal && /(Locked|TooMany)$/.test(error.code)) await note(error, await find(), now)
  throw error
}

async function note(
  { code, facts }: AnyRefusal,
  { action, actor, userId, name, key }: LockedOut,
  now: string,
): Promise<void> {
  held.jiannuoLocks ??= new Set()
  const until = 'until' in facts && facts.until
  // A lock has an end; too many tries from an address count anew each minute.
  const lock = until ? `${code} ${key} ${until}` : `${code} ${actor.address} ${now.slice(0, 16)}`
  if (held.jiannuoLocks.has(lock)) return
  if (held.jiannuoLocks.size > 10_000) held.jiannuoLocks.clear()
  held.jiannuoLocks.add(lock)
  const after = { code, ...(until ? { until } : {}) }
  const person = { id: userId, name }
  await urgentTransaction((tx) => recordPerson(tx, actor, person, { action, after }, now)).catch(() => undefined)
}
