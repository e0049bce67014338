import { decode, encode } from 'next-auth/jwt'
import { env } from '@/env'
import { sessionSeconds } from './cookie'

/** The encrypted token of a session; it carries the random session id and nothing else. */
export const writeToken = (sessionId: string): Promise<string> =>
  encode({ token: { sid: sessionId }, secret: env().secret, maxAge: sessionSeconds })

/** The session id in a token, or undefined for a missing, forged or expired one. */
export async function readToken(token: string | undefined): Promise<string | undefined> {
  if (!token) return undefined
  try {
    const content = await decode({ token, secret: env().secret })
    return typeof content?.sid === 'string' ? content.sid : undefined
  } catch {
    return undefined
  }
}
