import { and, eq } from 'drizzle-orm'
import type { Database } from '../client'
import { timedJobs } from '../schema'

export type TimedJob = typeof timedJobs.$inferSelect

/** A job's row, undefined before it first ran. */
export async function findTimedJob(on: Database, name: string): Promise<TimedJob | undefined> {
  const [row] = await on.select().from(timedJobs).where(eq(timedJobs.name, name))
  return row
}

/** Gives a job to a holder until an instant, whoever had it. */
export async function giveJob(tx: Database, name: string, holder: string, heldUntil: string): Promise<void> {
  const held = { holder, heldUntil }
  await tx
    .insert(timedJobs)
    .values({ name, ...held })
    .onConflictDoUpdate({ target: timedJobs.name, set: held })
}

/** Holds a job longer; false where another has taken it meanwhile. */
export async function keepJob(tx: Database, name: string, holder: string, heldUntil: string): Promise<boolean> {
  const isOwn = and(eq(timedJobs.name, name), eq(timedJobs.holder, holder))
  return (await tx.update(timedJobs).set({ heldUntil }).where(isOwn).returning()).length > 0
}

/** Lets go of a job that ended, with the instant. */
export async function leaveJob(tx: Database, name: string, holder: string, ranAt: string): Promise<void> {
  const isOwn = and(eq(timedJobs.name, name), eq(timedJobs.holder, holder))
  await tx.update(timedJobs).set({ holder: null, heldUntil: null, ranAt }).where(isOwn)
}

/** Notes that a job is done for a day. */
export async function finishDay(tx: Database, name: string, doneDay: string): Promise<void> {
  await tx.insert(timedJobs).values({ name, doneDay }).onConflictDoUpdate({ target: timedJobs.name, set: { doneDay } })
}
