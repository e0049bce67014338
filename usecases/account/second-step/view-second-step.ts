import { reader } from '@/db/client'
import { countRecoveryCodes } from '@/db/second-step/recovery-codes'
import { findSecondStep } from '@/db/second-step/second-steps'
import { isSetUpOver } from '@/domain/second-step/typed-code'
import type { Visitor } from '@/domain/session'
import { writeKeyAddress } from '../steps/totp'

/** A visitor's own second step: none, one whose secret their device has still to take in, or one in use. */
export type OwnSecondStep =
  | { state: 'off' }
  | { state: 'begun'; secret: string; address: string }
  | { state: 'on'; since: string; codesLeft: number }

/** What the page on the second step shows; the secret only for the minutes in which it is being set up. */
export async function viewSecondStep({ userId, account }: Visitor, now: string): Promise<OwnSecondStep> {
  const step = await findSecondStep(reader(), userId)
  if (step?.confirmedAt)
    return { state: 'on', since: step.confirmedAt, codesLeft: await countRecoveryCodes(reader(), userId) }
  if (!step?.secret || isSetUpOver(step.begunAt, now)) return { state: 'off' }
  return { state: 'begun', secret: step.secret, address: writeKeyAddress(step.secret, account) }
}
