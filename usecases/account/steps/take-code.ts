import type { Database } from '@/db/client'
import { takeRecoveryCode } from '@/db/second-step/recovery-codes'
import { findSecondStep, takeCounter } from '@/db/second-step/second-steps'
import { Refusal } from '@/domain/refusal'
import { readTypedCode, type TypedCode } from '@/domain/second-step/typed-code'
import { findCounter } from './totp'

/**
 * Takes what somebody typed as their second step; each code is taken once. Gives which it was, or null where it is wrong or used.
 * Throws `Refusal` codeUnreadable where the installation can no longer read the secret.
 */
export async function takeCode(
  tx: Database,
  userId: string,
  typed: string,
  now: string,
): Promise<TypedCode['kind'] | null> {
  const read = readTypedCode(typed)
  if (!read) return null
  if (read.kind === 'recovery') return (await takeRecoveryCode(tx, userId, read.code, now)) ? 'recovery' : null
  const step = await findSecondStep(tx, userId)
  if (!step?.confirmedAt) return null
  if (step.secret === undefined) throw new Refusal('codeUnreadable', {}, 'code')
  const counter = findCounter(step.secret, read.code, now)
  return counter !== undefined && (await takeCounter(tx, userId, counter)) ? 'device' : null
}
