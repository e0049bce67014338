import { reader } from '@/db/client'
import { findSession } from '@/db/session/find-session'
import { dayOf } from '@/domain/calendar'
import { isVisiting } from '@/domain/session'
import { sessionCookieName } from '../cookie'
import { readToken } from '../token'

/** True when a request's cookies carry a session that is alive, before anything else of it is looked at. */
export async function isLoggedIn(cookies: string | undefined, now: string): Promise<boolean> {
  const name = `${sessionCookieName()}=`
  const token = cookies
    ?.split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(name))
  const sessionId = await readToken(token?.slice(name.length))
  const session = sessionId ? await findSession(reader(), sessionId, dayOf(now)) : undefined
  return session !== undefined && isVisiting(session, now)
}
