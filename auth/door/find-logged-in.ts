import { reader } from '@/db/client'
import { findSession } from '@/db/session/find-session'
import { dayOf } from '@/domain/calendar'
import { isVisiting } from '@/domain/session'
import { sessionCookieName } from '../cookie'
import { readToken } from '../token'

/** The id of the person whose session a request's cookies carry, where it is alive; looked up before anything else of the request. */
export async function findLoggedIn(cookies: string | undefined, now: string): Promise<string | undefined> {
  const name = `${sessionCookieName()}=`
  const token = cookies
    ?.split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(name))
  const sessionId = await readToken(token?.slice(name.length))
  const session = sessionId ? await findSession(reader(), sessionId, dayOf(now)) : undefined
  return session && isVisiting(session, now) ? session.userId : undefined
}
