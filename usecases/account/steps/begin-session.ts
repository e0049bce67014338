import type { Database } from '@/db/client'
import type { User } from '@/db/people/find-user'
import { listCapacities } from '@/db/people/list-capacities'
import { saveLastLogin } from '@/db/people/save-person'
import { startSession } from '@/db/session/save-session'
import { dayOf } from '@/domain/calendar'
import { recordPerson } from '../../people/steps/record-person'

/** A begun session; `last` is the log-in before this one. */
export type LoggedIn = { sessionId: string; name: string; last: { at: string; address: string } | null }
/** `isByProvider`: by a provider's word in place of the password. */
export type From = { address: string; agent: string; isByProvider?: boolean }

/** Begins a session of somebody who has shown who they are, in their capacity where they have one alone; `after` goes into its event. */
export async function beginSession(
  tx: Database,
  user: User,
  { address, agent, isByProvider = false }: From,
  after: Record<string, unknown> | undefined,
  now: string,
): Promise<LoggedIn> {
  const capacities = await listCapacities(tx, user.id, dayOf(now))
  const only = capacities.length === 1 ? capacities[0] : undefined
  await saveLastLogin(tx, user.id, now, address)
  const begun = { userId: user.id, membershipId: only?.id ?? null, address, agent: agent.slice(0, 200), isByProvider }
  const sessionId = await startSession(tx, begun, now)
  const { role, unitId, unitName = '' } = only ?? {}
  const actor = { userId: user.id, name: user.name, role, unitId, unitName, address }
  await recordPerson(tx, actor, user, { action: 'session.start', after }, now)
  return { sessionId, name: user.name, last: lastOf(user) }
}

const lastOf = ({ lastLoginAt, lastLoginAddress }: User) =>
  lastLoginAt ? { at: lastLoginAt, address: lastLoginAddress ?? '' } : null
