import type { Route } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { reader } from '@/db/client'
import { tryTransaction } from '@/db/engine/try-transaction'
import { type FoundSession, findSession } from '@/db/session/find-session'
import { touchSession } from '@/db/session/save-session'
import { keepSecondStepRoles } from '@/db/settings/keep-settings'
import { dayOf } from '@/domain/calendar'
import type { Actor, Role } from '@/domain/people'
import { findSessionEnd, isExpired, isVisiting, touchMs, type Visitor } from '@/domain/session'
import { sessionCookieName } from './cookie'
import { logInPath } from './next-path'
import { readRequest } from './request'
import { readToken } from './token'

/** Who is logged in; the session row is read at every request, so what was ended is gone at once. */
export const findVisitor = cache(async (): Promise<Visitor | null> => {
  const { address, isBackground } = await readRequest()
  const session = await findOwnSession()
  const now = new Date().toISOString()
  if (!session || !isVisiting(session, now)) return null
  if (!isBackground && Date.parse(now) - Date.parse(session.lastSeenAt) >= touchMs)
    await tryTransaction((tx) => touchSession(tx, session.id, now))
  return toVisitor(session, address, await keepSecondStepRoles(dayOf(now)))
})

/** Who acts and in which capacity, or null: not logged in, no capacity chosen, or a password or second step to be set first. */
export async function findActor(): Promise<Actor | null> {
  const visitor = await findVisitor()
  return visitor && !visitor.mustChangePassword && !lacksSecondStep(visitor) ? visitor.actor : null
}

/** The actor of a page or action; leads to log-in, password, capacity or second step where there is none yet, and back afterwards. */
export async function requireActor(): Promise<Actor> {
  const visitor = await requireVisitor()
  const { path } = await readRequest()
  if (visitor.mustChangePassword) redirect('/password')
  if (!visitor.actor) redirect(`/capacity?next=${encodeURIComponent(path)}` as Route)
  if (lacksSecondStep(visitor)) redirect('/second-step')
  return visitor.actor
}

const lacksSecondStep = ({ needsSecondStep, hasSecondStep }: Visitor): boolean => needsSecondStep && !hasSecondStep

/** Somebody logged in, or off to log-in; for the pages where a capacity is not needed yet. */
export async function requireVisitor(): Promise<Visitor> {
  const visitor = await findVisitor()
  const { path } = await readRequest()
  return visitor ?? redirect(logInPath(path))
}

/**
 * The user whose session ran out by time alone, to keep what they typed; null for a forged token and for a session that was ended:
 * by log-out, a kick, a changed password or role. Whoever holds such a token may write nothing any more.
 */
export async function findExpiredUser(now: string): Promise<string | null> {
  const session = await findOwnSession()
  return session && isExpired(session, now) ? session.userId : null
}

/** What ended this browser's own session, in general words, or null: without its token nobody learns anything of it. */
export async function findOwnSessionEnd(now: string): Promise<ReturnType<typeof findSessionEnd>> {
  const session = await findOwnSession()
  return session ? findSessionEnd(session, now) : null
}

const findOwnSession = cache(async (): Promise<FoundSession | undefined> => {
  const sessionId = await readToken((await cookies()).get(sessionCookieName())?.value)
  return sessionId ? findSession(reader(), sessionId, dayOf(new Date().toISOString())) : undefined
})

/** The person of a stored session, as they come from an address; `stepped` are the roles that need a second step. */
export function toVisitor(session: FoundSession, address: string, stepped: readonly Role[]): Visitor {
  const { id, createdAt, userId, name, account, isByProvider } = session
  // Who came by a provider need not know their password here.
  const mustChangePassword = session.mustChangePassword && !isByProvider
  const actor = toActor(session, address)
  const [needsSecondStep, hasSecondStep] = [!!actor && stepped.includes(actor.role), session.hasSecondStep === 1]
  const who = { sessionId: id, since: createdAt, userId, name, account, address }
  return { ...who, mustChangePassword, needsSecondStep, hasSecondStep, isByProvider, actor }
}

function toActor(session: FoundSession, address: string): Actor | null {
  const { userId, name, membershipId, role, unitId, unitName, unitPath, deputyForId, deputyForName } = session
  if (!membershipId || !role || !unitId || !unitName || !unitPath) return null
  const deputyFor = deputyForId && deputyForName ? { id: deputyForId, name: deputyForName } : null
  return { userId, name, membershipId, role, unitId, unitName, unitPath, address, deputyFor }
}
