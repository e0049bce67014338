import { and, eq, isNotNull, isNull, lt } from 'drizzle-orm'
import type { Database } from '../client'
import { secondSteps } from '../schema'
import { seal, unseal } from './seal'

/** `secret` is undefined where the installation has another secret now than when it was kept. */
export type SecondStep = { userId: string; secret: string | undefined; begunAt: string; confirmedAt: string | null }

/** A user's second step, in use or still to be confirmed. */
export async function findSecondStep(on: Database, userId: string): Promise<SecondStep | undefined> {
  const [row] = await on.select().from(secondSteps).where(eq(secondSteps.userId, userId))
  return row && { userId, secret: unseal(row.secret, userId), begunAt: row.begunAt, confirmedAt: row.confirmedAt }
}

/** Keeps a secret that is still to be confirmed, in place of an earlier one that never was; one in use stays. */
export async function saveSecret(tx: Database, userId: string, secret: string, now: string): Promise<void> {
  await tx.delete(secondSteps).where(and(eq(secondSteps.userId, userId), isNull(secondSteps.confirmedAt)))
  const row = { userId, secret: seal(secret, userId), begunAt: now, confirmedAt: null, lastCounter: 0 }
  await tx.insert(secondSteps).values(row).onConflictDoNothing()
}

/** Puts a user's second step to use from now on; false where it is already. */
export async function confirmSecondStep(tx: Database, userId: string, now: string): Promise<boolean> {
  const isOpen = and(eq(secondSteps.userId, userId), isNull(secondSteps.confirmedAt))
  return (await tx.update(secondSteps).set({ confirmedAt: now }).where(isOpen).returning()).length > 0
}

/** Takes the code of a half minute; false where that one or a later one was taken before. */
export async function takeCounter(tx: Database, userId: string, counter: number): Promise<boolean> {
  const isNew = and(eq(secondSteps.userId, userId), lt(secondSteps.lastCounter, counter))
  return (await tx.update(secondSteps).set({ lastCounter: counter }).where(isNew).returning()).length > 0
}

/** Takes a user's second step away; false where there was none in use. */
export async function removeSecondStep(tx: Database, userId: string): Promise<boolean> {
  const [removed] = await tx.delete(secondSteps).where(eq(secondSteps.userId, userId)).returning()
  return Boolean(removed?.confirmedAt)
}

/** Since when a user has a second step; undefined without one. */
export async function findSecondStepSince(on: Database, userId: string): Promise<string | undefined> {
  const isInUse = and(eq(secondSteps.userId, userId), isNotNull(secondSteps.confirmedAt))
  const [row] = await on.select({ at: secondSteps.confirmedAt }).from(secondSteps).where(isInUse)
  return row?.at ?? undefined
}
