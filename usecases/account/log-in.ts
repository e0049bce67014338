import { randomUUID } from 'node:crypto'
import { type Database, reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { findUser, findUserByAccount, type User } from '@/db/people/find-user'
import { clearLoginFailures, type LoginPlace, takeBackLoginFailure } from '@/db/people/login-failures'
import { hashPassword, verifyPassword } from '@/db/people/password'
import { requirePasswordChange } from '@/db/people/save-person'
import { findPasswordPreset } from '@/db/settings/find-settings'
import { dayOf } from '@/domain/calendar'
import { isPasswordOld } from '@/domain/password'
import { Refusal } from '@/domain/refusal'
import { recordPerson } from '../people/steps/record-person'
import { forgiveAttempt } from './steps/attempts'
import { beginSession, type From, type LoggedIn } from './steps/begin-session'
import { countLogIn } from './steps/count-log-in'
import { placeOfLogIn } from './steps/lock'
import { type HalfLoggedIn, hasSecondStep, waitForCode } from './steps/wait-for-code'

export type Credentials = { account: string; password: string } & From

/**
 * Checks account and password and starts a session, or where the person has a second step waits for their code. Unknown, disabled and
 * wrong answer alike in text, code and time. Throws `Refusal`: loginTooMany (over 20 failures a minute from the address), loginLocked,
 * loginWrong.
 */
export async function logIn(given: Credentials, now: string): Promise<LoggedIn | HalfLoggedIn> {
  const account = given.account.trim().toLowerCase().slice(0, 64)
  const place = placeOfLogIn(account, given.address)
  await countLogIn(place, account, now)
  const user = await findUserByAccount(reader(), account)
  const isRight = await verifyPassword(user?.passwordHash ?? (await unknownHash()), given.password.slice(0, 256))
  if (!user?.active || !isRight) return refuse(place, user, now)
  const preset = await findPasswordPreset(reader(), dayOf(now))
  const begun = await urgentTransaction(async (tx) => {
    if (!(await isStill(tx, user))) return null
    if (isPasswordOld(user.passwordSetAt, preset, now)) await requirePasswordChange(tx, user.id)
    await forgiveAttempt(tx, place.address)
    if (await hasSecondStep(tx, user.id)) {
      // What was counted before stays: a right password must not buy further tries at the code.
      await takeBackLoginFailure(tx, place)
      return waitForCode(tx, user, place, now)
    }
    await clearLoginFailures(tx, place)
    return beginSession(tx, user, given, undefined, now)
  })
  return begun ?? refuse(place, user, now)
}

// Checking a password takes a while, in which it may have been changed, and its sessions ended, or the account stopped.
async function isStill(tx: Database, { id, passwordHash }: User): Promise<boolean> {
  const user = await findUser(tx, id)
  return user?.active === true && user.passwordHash === passwordHash
}

// Whoever is known is named; what somebody typed for an account that does not exist may be their password.
async function refuse(place: LoginPlace, user: User | undefined, now: string): Promise<never> {
  const actor = { userId: user?.id, name: user?.name ?? '', unitName: '', address: place.address }
  const person = { id: user?.id ?? '', name: actor.name }
  await urgentTransaction((tx) => recordPerson(tx, actor, person, { action: 'session.fail' }, now))
  throw new Refusal('loginWrong', {}, 'password')
}

let unknown: Promise<string> | undefined
const unknownHash = (): Promise<string> => {
  unknown ??= hashPassword(randomUUID())
  return unknown
}
