import { reader } from '@/db/client'
import { findUserByAccount } from '@/db/people/find-user'
import type { LoginPlace } from '@/db/people/login-failures'
import { countAttempt } from './attempts'
import { countFailure } from './lock'
import { type LockedOut, noteLock } from './note-lock'

/**
 * Counts one try at logging in, at whichever of its steps, before anything is checked. Throws `Refusal` loginTooMany or loginLocked
 * after an event of it.
 */
export async function countLogIn(place: LoginPlace, account: string, now: string): Promise<void> {
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
