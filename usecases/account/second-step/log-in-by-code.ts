import { type Database, reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { findUser, type User } from '@/db/people/find-user'
import { clearLoginFailures } from '@/db/people/login-failures'
import { endHalfLogIns, findHalfLogIn } from '@/db/second-step/half-log-ins'
import { countRecoveryCodes } from '@/db/second-step/recovery-codes'
import { dayOf } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'
import { halfLogInMs, readTypedCode } from '@/domain/second-step/typed-code'
import { recordPerson } from '../../people/steps/record-person'
import { forgiveAttempt } from '../steps/attempts'
import { beginSession, type From, type LoggedIn } from '../steps/begin-session'
import { countCode } from '../steps/count-code'
import { countLogIn } from '../steps/count-log-in'
import { hasAdministration } from '../steps/has-administration'
import { placeOfCode, placeOfLogIn } from '../steps/lock'
import { takeCode } from '../steps/take-code'

export type CodeGiven = { half: string | undefined; code: string } & From

type HalfBegun = { user: User; isByProvider: boolean }

/** Whose log-in a token began that still waits for its code; undefined where none does. */
export async function findHalf(
  half: string | undefined,
  now: string,
  on: Database = reader(),
): Promise<HalfBegun | undefined> {
  const found = half ? await findHalfLogIn(on, half) : undefined
  if (!found || Date.parse(now) - Date.parse(found.begunAt) >= halfLogInMs) return undefined
  const user = await findUser(on, found.userId)
  // Who became an administrator meanwhile.
  if (found.isByProvider && (await hasAdministration(on, found.userId, dayOf(now)))) return undefined
  return user?.active ? { user, isByProvider: found.isByProvider } : undefined
}

/**
 * Completes a log-in by the code of the person's device or one of their recovery codes. Tries are counted with those of the password,
 * for the account from this address; those at the six digits also wherever they come from, since whoever has the password may have many
 * addresses. Recovery codes are past guessing and stay open. Throws `Refusal`: halfLogInGone, loginTooMany, loginLocked, codeLocked,
 * codeWrong, codeUnreadable.
 */
export async function logInByCode({ half, code, ...from }: CodeGiven, now: string): Promise<LoggedIn> {
  const begun = await findHalf(half, now)
  if (!begun) throw new Refusal('halfLogInGone', {}, 'code')
  const { user, isByProvider } = begun
  const place = placeOfLogIn(user.account, from.address)
  await countLogIn(place, user.account, now)
  if (readTypedCode(code)?.kind === 'device')
    await countCode({ userId: user.id, name: user.name, unitName: '', address: from.address }, user, now)
  const loggedIn = await urgentTransaction(async (tx) => {
    // Another try with it went through meanwhile, or the password was changed.
    if (!(await findHalf(half, now, tx))) throw new Refusal('halfLogInGone', {}, 'code')
    const by = await takeCode(tx, user.id, code, now)
    if (!by) return refuse(tx, user, from, now)
    await endHalfLogIns(tx, user.id)
    await clearLoginFailures(tx, place)
    await clearLoginFailures(tx, placeOfCode(user.id))
    await forgiveAttempt(tx, from.address)
    const codesLeft = await countRecoveryCodes(tx, user.id)
    return beginSession(tx, user, { ...from, isByProvider }, by === 'recovery' ? { codesLeft } : undefined, now)
  })
  if (!loggedIn) throw new Refusal('codeWrong', {}, 'code')
  return loggedIn
}

async function refuse(tx: Database, user: User, { address }: From, now: string): Promise<null> {
  const actor = { userId: user.id, name: user.name, unitName: '', address }
  await recordPerson(tx, actor, user, { action: 'session.failCode' }, now)
  return null
}
