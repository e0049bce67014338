import { sessionCookieName } from '@/auth/cookie'
import { writeToken } from '@/auth/token'
import { transaction } from '@/db/client'
import { newId } from '@/db/id'
import { sessions } from '@/db/schema'
import { type Asker, type Person, personId } from './places'

/** The cookie of a session begun just now, '' for a stranger; each call begins another. */
export async function beginSession(asker: Asker, now: string): Promise<string> {
  if (asker === 'stranger') return ''
  if (asker === 'disabled') return begin({ userId: 'disabled', endedAt: null }, now)
  if (asker === 'ended') return begin({ userId: 'district-director', endedAt: now }, now)
  return begin({ userId: personId(asker), endedAt: null }, now)
}

/** Begins a session of a person under an id that others can name. */
export const beginNamed = (id: string, person: Person, now: string): Promise<string> =>
  begin({ id, userId: personId(person), endedAt: null }, now)

type Begun = { id?: string; userId: string; endedAt: string | null }

async function begin({ id = newId(), userId, endedAt }: Begun, now: string): Promise<string> {
  const from = { address: '127.0.0.1', agent: 'sweep' }
  const times = { createdAt: now, lastSeenAt: now, endedAt }
  await transaction((tx) => tx.insert(sessions).values({ id, userId, membershipId: `m-${userId}`, ...from, ...times }))
  return `${sessionCookieName()}=${await writeToken(id)}`
}
