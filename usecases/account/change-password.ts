import { reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { keepEarlierPassword, listEarlierPasswords } from '@/db/people/earlier-passwords'
import { findUser, type User } from '@/db/people/find-user'
import { listCapacities } from '@/db/people/list-capacities'
import { hashPassword, verifyPassword } from '@/db/people/password'
import { savePassword } from '@/db/people/save-person'
import { endSessions, startSession } from '@/db/session/save-session'
import { findPasswordPreset } from '@/db/settings/find-settings'
import { dayOf } from '@/domain/calendar'
import { ensurePasswordStrong, passwordDemands } from '@/domain/password'
import { ensureFound, Refusal } from '@/domain/refusal'
import type { Visitor } from '@/domain/session'
import { ensureCurrent } from './steps/ensure-current'
import { recordVisitor } from './steps/event-actor'

export type PasswordChange = { current: string; next: string; again: string }

/**
 * Sets the visitor's own new password, ends all their sessions and begins a new one, whose id it gives. Guessing the present one
 * locks as a log-in does, whatever session or address it comes from.
 * Throws `Refusal`: passwordLocked, passwordWrong, passwordDiffers, passwordSame, passwordUsed, or what the new one lacks.
 */
export async function changePassword(
  visitor: Visitor,
  { current, next, again }: PasswordChange,
  agent: string,
  now: string,
): Promise<string> {
  const user = ensureFound(await findUser(reader(), visitor.userId))
  await ensureCurrent(visitor, user, current, now)
  if (next !== again) throw new Refusal('passwordDiffers', {}, 'again')
  if (next === current) throw new Refusal('passwordSame', {}, 'next')
  const preset = await findPasswordPreset(reader(), dayOf(now))
  const units = (await listCapacities(reader(), user.id, dayOf(now))).map(({ unitName }) => unitName)
  ensurePasswordStrong(next, [user.account, user.name, ...units], preset)
  await ensureNew(user, next, passwordDemands[preset].earlier)
  return saveChange(visitor, user, await hashPassword(next), agent, now)
}

async function ensureNew(user: User, next: string, count: number): Promise<void> {
  for (const hash of await listEarlierPasswords(reader(), user.id, count))
    if (await verifyPassword(hash, next)) throw new Refusal('passwordUsed', { count }, 'next')
}

function saveChange(visitor: Visitor, user: User, passwordHash: string, agent: string, now: string): Promise<string> {
  return urgentTransaction(async (tx) => {
    await keepEarlierPassword(tx, user, now)
    await savePassword(tx, user.id, passwordHash, now)
    await endSessions(tx, user.id, now, 'password')
    await recordVisitor(tx, visitor, { action: 'password.change' }, now)
    const membershipId = visitor.actor?.membershipId ?? null
    const session = { userId: user.id, membershipId, address: visitor.address, agent: agent.slice(0, 200) }
    return startSession(tx, session, now)
  })
}
