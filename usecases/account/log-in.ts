import { randomUUID } from 'node:crypto'
import { reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { findUserByAccount, type User } from '@/db/people/find-user'
import { listCapacities } from '@/db/people/list-capacities'
import { clearLoginFailures, type LoginPlace } from '@/db/people/login-failures'
import { hashPassword, verifyPassword } from '@/db/people/password'
import { requirePasswordChange, saveLastLogin } from '@/db/people/save-person'
import { startSession } from '@/db/session/save-session'
import { findPasswordPreset } from '@/db/settings/find-settings'
import { dayOf } from '@/domain/calendar'
import { isPasswordOld } from '@/domain/password'
import { Refusal } from '@/domain/refusal'
import { recordPerson } from '../people/steps/record-person'
import { countAttempt, forgiveAttempt } from './steps/attempts'
import { countFailure, placeOfLogIn } from './steps/lock'
import { type LockedOut, noteLock } from './steps/note-lock'

export type Credentials = { account: string; password: string; address: string; agent: string }
/** A begun session; `last` is the log-in before this one. */
export type LoggedIn = { sessionId: string; name: string; last: { at: string; address: string } | null }

/**
 * Checks account and password and starts a session. Unknown, disabled and wrong answer alike in text, code and time.
 * Throws `Refusal`: loginTooMany (over 20 failures a minute from the address), loginLocked, loginWrong.
 */
export async function logIn(given: Credentials, now: string): Promise<LoggedIn> {
  const account = given.account.trim().toLowerCase().slice(0, 64)
  const place = placeOfLogIn(account, given.address)
  await count(place, account, now)
  const user = await findUserByAccount(reader(), account)
  const isRight = await verifyPassword(user?.passwordHash ?? (await unknownHash()), given.password.slice(0, 256))
  if (!user?.active || !isRight) return refuse(place, user, now)
  return begin(user, place, given.agent, now)
}

async function count(place: LoginPlace, account: string, now: string): Promise<void> {
  try {
    await countAttempt(place.address, now)
    await countFailure(place, ['loginLocked', 'account'], now)
  } catch (error) {
    await noteLock(error, () => findLockedOut(place, account), now)
  }
}

async function findLockedOut({ address, account: key }: LoginPlace, account: string): Promise<LockedOut> {
  const user = await findUserByAccount(reader(), account)
  const [userId, name] = [user?.id ?? '', user?.name ?? '']
  const actor = { userId: user?.id, name, unitName: '', address }
  return { action: 'session.locked', actor, userId, name, key: `${key} ${address}` }
}

// Whoever is known is named; what somebody typed for an account that does not exist may be their password.
async function refuse(place: LoginPlace, user: User | undefined, now: string): Promise<never> {
  const actor = { userId: user?.id, name: user?.name ?? '', unitName: '', address: place.address }
  const person = { id: user?.id ?? '', name: actor.name }
  await urgentTransaction((tx) => recordPerson(tx, actor, person, { action: 'session.fail' }, now))
  throw new Refusal('loginWrong', {}, 'password')
}

async function begin(user: User, place: LoginPlace, agent: string, now: string): Promise<LoggedIn> {
  const capacities = await listCapacities(reader(), user.id, dayOf(now))
  const only = capacities.length === 1 ? capacities[0] : undefined
  const preset = await findPasswordPreset(reader(), dayOf(now))
  const sessionId = await urgentTransaction(async (tx) => {
    if (isPasswordOld(user.passwordSetAt, preset, now)) await requirePasswordChange(tx, user.id)
    await clearLoginFailures(tx, place)
    await forgiveAttempt(tx, place.address)
    await saveLastLogin(tx, user.id, now, place.address)
    const { address } = place
    const begun = { userId: user.id, membershipId: only?.id ?? null, address, agent: agent.slice(0, 200) }
    const id = await startSession(tx, begun, now)
    const { role, unitId, unitName = '' } = only ?? {}
    const actor = { userId: user.id, name: user.name, role, unitId, unitName, address }
    await recordPerson(tx, actor, user, { action: 'session.start' }, now)
    return id
  })
  return { sessionId, name: user.name, last: lastOf(user) }
}

const lastOf = ({ lastLoginAt, lastLoginAddress }: User) =>
  lastLoginAt ? { at: lastLoginAt, address: lastLoginAddress ?? '' } : null

let unknown: Promise<string> | undefined
const unknownHash = (): Promise<string> => {
  unknown ??= hashPassword(randomUUID())
  return unknown
}
