import { randomBytes } from 'node:crypto'
import type { Database } from '@/db/client'
import { saveRecoveryCodes } from '@/db/second-step/recovery-codes'
import { recoveryCodeCount, spellRecoveryCode } from '@/domain/second-step/typed-code'

/** New recovery codes in place of a user's earlier ones, to be shown once. */
export async function giveRecoveryCodes(tx: Database, userId: string): Promise<string[]> {
  const codes = Array.from({ length: recoveryCodeCount }, () => spellRecoveryCode(randomBytes(16)))
  await saveRecoveryCodes(
    tx,
    userId,
    codes.map((code) => code.replaceAll('-', '')),
  )
  return codes
}
