import { randomBytes } from 'node:crypto'
import type { Database } from '@/db/client'
import type { User } from '@/db/people/find-user'
import { addHalfLogIn } from '@/db/second-step/half-log-ins'
import { findSecondStepSince } from '@/db/second-step/second-steps'
import { halfLogInMs } from '@/domain/second-step/typed-code'
import { recordPerson } from '../../people/steps/record-person'

/** The first step went well and a code is still asked for, under this token. */
export type HalfLoggedIn = { half: string }

/** True of somebody whose log-in has a second step. */
export const hasSecondStep = async (on: Database, userId: string): Promise<boolean> =>
  (await findSecondStepSince(on, userId)) !== undefined

/** Lets somebody's log-in wait for their code. */
export async function waitForCode(
  tx: Database,
  user: User,
  { address, isByProvider = false }: { address: string; isByProvider?: boolean },
  now: string,
): Promise<HalfLoggedIn> {
  const half = randomBytes(32).toString('base64url')
  const over = new Date(Date.parse(now) - halfLogInMs).toISOString()
  await addHalfLogIn(tx, { token: half, userId: user.id, isByProvider }, now, over)
  const actor = { userId: user.id, name: user.name, unitName: '', address }
  await recordPerson(tx, actor, user, { action: 'session.half' }, now)
  return { half }
}
