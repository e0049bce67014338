import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { reader } from '@/db/client'
import { findSession } from '@/db/session/find-session'
import { dayOf } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'
import { env } from '@/env'
import { cookieAttributes, isSecure, sessionCookieName, sessionSeconds } from './cookie'
import { logIn } from './log-in'
import { logOut } from './log-out'
import { readNextPath } from './next-path'
import { readRequest } from './request'
import { readAddress } from './request-headers'
import { isVisiting, toVisitor } from './session'

/** Options of next-auth's own endpoints. They go through the same `logIn`, and the token carries the session id alone. */
export function writeAuthOptions(): NextAuthOptions {
  process.env.NEXTAUTH_URL ??= env().address
  return {
    secret: env().secret,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/login', signOut: '/account', error: '/login', verifyRequest: '/login', newUser: '/' },
    logger: { error: reportCode, warn: () => undefined, debug: () => undefined },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: { name: sessionCookieName(), options: cookieAttributes() } },
    providers: [credentials],
    callbacks: {
      jwt: async ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      session: async ({ session, token }) => ({ expires: session.expires, user: await findPerson(token.sid) }),
      redirect: ({ url, baseUrl }) => baseUrl + readNextPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url),
    },
    events: { signOut: ({ token }) => endByToken(token.sid) },
  }
}

const credentials = CredentialsProvider({
  credentials: { account: { type: 'text' }, password: { type: 'password' } },
  authorize: async (given, request) => {
    const sent = new Headers(request.headers ?? {})
    const [account, password] = [textOf(given?.account), textOf(given?.password)]
    const from = { address: readAddress(sent), agent: sent.get('user-agent') ?? '' }
    try {
      const { sessionId } = await logIn({ account, password, ...from }, new Date().toISOString())
      return { id: sessionId }
    } catch (error) {
      if (error instanceof Refusal) return null
      throw error
    }
  },
})

// Whatever body a script sends, what is no text is no account.
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

// Its code alone: what comes with it may hold what somebody typed.
const reportCode = (code: string): void =>
  console.error(JSON.stringify({ level: 'error', at: new Date().toISOString(), auth: code }))

async function findPerson(sid: unknown): Promise<{ name: string } | undefined> {
  const session =
    typeof sid === 'string' ? await findSession(reader(), sid, dayOf(new Date().toISOString())) : undefined
  return session && isVisiting(session, new Date().toISOString()) ? { name: session.name } : undefined
}

async function endByToken(sid: unknown): Promise<void> {
  const session =
    typeof sid === 'string' ? await findSession(reader(), sid, dayOf(new Date().toISOString())) : undefined
  if (session) await logOut(toVisitor(session, (await readRequest()).address), new Date().toISOString())
}
