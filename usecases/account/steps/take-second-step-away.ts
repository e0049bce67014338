import type { Database } from '@/db/client'
import { saveRecoveryCodes } from '@/db/second-step/recovery-codes'
import { removeSecondStep } from '@/db/second-step/second-steps'
import { endSessions } from '@/db/session/save-session'
import { Refusal } from '@/domain/refusal'

/** Takes a lost second step away with its recovery codes, and ends all sessions. Throws `Refusal('secondStepOff')` where there is none. */
export async function takeSecondStepAway(tx: Database, userId: string, now: string): Promise<void> {
  if (!(await removeSecondStep(tx, userId))) throw new Refusal('secondStepOff')
  await saveRecoveryCodes(tx, userId, [])
  await endSessions(tx, userId, now, 'administrator')
}
