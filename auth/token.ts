import { decode, encode } from 'next-auth/jwt'
import { env } from '@/env'
import { sessionSeconds } from './cookie'

/** The encrypted token of a session; it carries the random session id and nothing else. */
export const writeToken = (sessionId: string): Promise<string> =>
  encode({ token: { sid: sessionId }, secret: env().secret, maxAge: sessionSeconds })

type Opened = { sid: string; expiresAt: number }
// Opening a token derives its key anew, a millisecond at every request; what it holds never changes.
const opened = new Map<string, Opened>()
const mostOpened = 5_000

/** The session id in a token, or undefined for a missing, forged or expired one. The session's row still decides. */
export async function readToken(token: string | undefined): Promise<string | undefined> {
  if (!token) return undefined
  const known = opened.get(token) ?? (await openToken(token))
  return known && known.expiresAt > Date.now() ? known.sid : undefined
}

async function openToken(token: string): Promise<Opened | undefined> {
  try {
    const content = await decode({ token, secret: env().secret })
    if (typeof content?.sid !== 'string' || typeof content.exp !== 'number') return undefined
    const found = { sid: content.sid, expiresAt: content.exp * 1000 }
    if (opened.size >= mostOpened) opened.clear()
    opened.set(token, found)
    return found
  } catch {
    return undefined
  }
}
