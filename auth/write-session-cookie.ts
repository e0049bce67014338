import { cookies } from 'next/headers'
import { cookieAttributes, sessionCookieName, sessionSeconds } from './cookie'
import { writeToken } from './token'

/** Hands the browser the token of a session just begun. */
export async function writeSessionCookie(sessionId: string): Promise<void> {
  const token = await writeToken(sessionId)
  ;(await cookies()).set(sessionCookieName(), token, { ...cookieAttributes(), maxAge: sessionSeconds })
}

/** Takes the token back. */
export async function clearSessionCookie(): Promise<void> {
  ;(await cookies()).set(sessionCookieName(), '', { ...cookieAttributes(), maxAge: 0 })
}
