import { createHash } from 'node:crypto'
import { and, count, eq, isNull } from 'drizzle-orm'
import type { Database } from '../client'
import { newId } from '../id'
import { recoveryCodes } from '../schema'

/** Keeps these codes of a user in place of all earlier ones. */
export async function saveRecoveryCodes(tx: Database, userId: string, codes: readonly string[]): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId))
  if (codes.length)
    await tx.insert(recoveryCodes).values(codes.map((code) => ({ id: newId(), userId, hash: hashCode(userId, code) })))
}

/** Takes a recovery code of a user; false where it is none or was used before. */
export async function takeRecoveryCode(tx: Database, userId: string, code: string, now: string): Promise<boolean> {
  const isGood = and(
    eq(recoveryCodes.userId, userId),
    eq(recoveryCodes.hash, hashCode(userId, code)),
    isNull(recoveryCodes.usedAt),
  )
  return (await tx.update(recoveryCodes).set({ usedAt: now }).where(isGood).returning()).length > 0
}

/** How many of a user's recovery codes are still good. */
export async function countRecoveryCodes(on: Database, userId: string): Promise<number> {
  const isGood = and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt))
  const [row] = await on.select({ left: count() }).from(recoveryCodes).where(isGood)
  return row?.left ?? 0
}

// Without the installation's secret, so that they still let in where that was lost with the machine; 80 bits need no slow hash.
const hashCode = (userId: string, code: string): string =>
  createHash('sha256').update(`${userId} ${code}`).digest('base64url')
