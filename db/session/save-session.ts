import { randomBytes } from 'node:crypto'
import { and, eq, inArray, isNull, like, ne } from 'drizzle-orm'
import type { SessionEnd } from '@/domain/session'
import type { Database } from '../client'
import { memberships, sessions, units } from '../schema'
import { endHalfLogIns } from '../second-step/half-log-ins'

export type NewSession = {
  userId: string
  membershipId: string | null
  address: string
  agent: string
  isByProvider?: boolean
}

/** Starts a session and gives its id: 32 random bytes, since whoever holds it is that person. */
export async function startSession(tx: Database, session: NewSession, at: string): Promise<string> {
  const id = randomBytes(32).toString('base64url')
  await tx.insert(sessions).values({ id, ...session, createdAt: at, lastSeenAt: at, endedAt: null })
  return id
}

/** Writes that the session's person was here. */
export async function touchSession(tx: Database, id: string, at: string): Promise<void> {
  await tx.update(sessions).set({ lastSeenAt: at }).where(eq(sessions.id, id))
}

/** Sets the capacity in which the session acts from now on. */
export async function setSessionCapacity(tx: Database, id: string, membershipId: string): Promise<void> {
  await tx.update(sessions).set({ membershipId }).where(eq(sessions.id, id))
}

/** Ends one session of a user, by what unless the person left; true when it was still running. */
export async function endSession(
  tx: Database,
  userId: string,
  id: string,
  at: string,
  endedBy: SessionEnd | null = null,
): Promise<boolean> {
  const ended = await tx
    .update(sessions)
    .set({ endedAt: at, endedBy })
    .where(and(eq(sessions.id, id), eq(sessions.userId, userId), isNull(sessions.endedAt)))
    .returning({ id: sessions.id })
  return ended.length > 0
}

/** Ends all running sessions of a user, and log-ins whose code is still to come; call it when password, capacity or account change. */
export async function endSessions(tx: Database, userId: string, at: string, endedBy: SessionEnd): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: at, endedBy })
    .where(and(eq(sessions.userId, userId), isNull(sessions.endedAt)))
  await endHalfLogIns(tx, userId)
}

/** Ends all running sessions of a user but this one. */
export async function endOtherSessions(
  tx: Database,
  { userId, sessionId }: { userId: string; sessionId: string },
  at: string,
  endedBy: SessionEnd,
): Promise<void> {
  const isOther = and(eq(sessions.userId, userId), ne(sessions.id, sessionId), isNull(sessions.endedAt))
  await tx.update(sessions).set({ endedAt: at, endedBy }).where(isOther)
}

/** Ends the running sessions of everybody with a capacity at a path or below it, but of the user `except`; call it when a unit moves. */
export async function endSessionsUnder(tx: Database, path: string, at: string, except: string): Promise<void> {
  const people = tx
    .select({ id: memberships.userId })
    .from(memberships)
    .innerJoin(units, eq(units.id, memberships.unitId))
    .where(like(units.path, `${path}%`))
  await tx
    .update(sessions)
    .set({ endedAt: at, endedBy: 'unit' })
    .where(and(inArray(sessions.userId, people), isNull(sessions.endedAt), ne(sessions.userId, except)))
}
