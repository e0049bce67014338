import { createHmac } from 'node:crypto'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { addLoginFailure, type LoginPlace, listLoginFailures } from '@/db/people/login-failures'
import { failuresToLock, findLockEnd } from '@/domain/login-lock'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'

/** Where wrong log-ins are counted: one account, whether it exists or not, from one address. People type passwords into its field, so a keyed hash stands for it. */
export const placeOfLogIn = (account: string, address: string): LoginPlace => ({ account: hide(account), address })

/** Where wrong present passwords are counted: at the account alone, since whoever changes it is logged in already. */
export const placeOfChange = (userId: string): LoginPlace => ({ account: hide(`change ${userId}`), address: '' })

/** Where wrong codes of somebody logged in are counted, in the same way. */
export const placeOfCode = (userId: string): LoginPlace => ({ account: hide(`code ${userId}`), address: '' })

/**
 * Counts one try at a place. Call it before the password is checked and forget it when it was right, so that parallel tries can't
 * slip past the lock. Throws `Refusal` of this code at this field after 5 failures in 15 minutes.
 */
export function countFailure(
  place: LoginPlace,
  [code, field]: readonly ['loginLocked' | 'passwordLocked' | 'codeLocked', string],
  now: string,
): Promise<void> {
  return urgentTransaction(async (tx) => {
    const until = findLockEnd(await listLoginFailures(tx, place, failuresToLock), now)
    if (until) throw new Refusal(code, { count: failuresToLock, until }, field)
    await addLoginFailure(tx, place, now)
  })
}

const hide = (text: string): string => createHmac('sha256', env().secret).update(text).digest('base64url')
