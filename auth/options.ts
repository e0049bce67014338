import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { reader } from '@/db/client'
import { findSession } from '@/db/session/find-session'
import { dayOf } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'
import type { Visitor } from '@/domain/session'
import { env } from '@/env'
import { cookieAttributes, isSecure, sessionCookieName, sessionSeconds } from './cookie'
import { readNextPath } from './next-path'
import { type Claims, findProvider, readClaims } from './provider/provider'
import { readRequest } from './request'
import { readAddress } from './request-headers'
import { toVisitor } from './session'

type Credentials = { account: string; password: string; code: string; address: string; agent: string }
/** The use cases that next-auth's own endpoints go through, as the page's actions do. */
export type AuthDeeds = {
  logIn: (given: Credentials, now: string) => Promise<{ sessionId: string }>
  logOut: (visitor: Visitor, now: string) => Promise<void>
  /** Gives the page to go on to. */
  enterByProvider: (claims: Claims, now: string) => Promise<string>
}

/** Options of next-auth's own endpoints. They do what the page does, and the token carries the session id alone. */
export function writeAuthOptions({ logIn, logOut, enterByProvider }: AuthDeeds): NextAuthOptions {
  process.env.NEXTAUTH_URL ??= env().address
  return {
    secret: env().secret,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/login', signOut: '/account', error: '/login', verifyRequest: '/login', newUser: '/' },
    logger: { error: reportCode, warn: () => undefined, debug: () => undefined },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: { name: sessionCookieName(), options: cookieAttributes() } },
    providers: [takeCredentials(logIn), ...listProviders()],
    callbacks: {
      // A session by a provider's word begins in the use case too; next-auth makes none of its own.
      signIn: async ({ account, profile }) => {
        if (account?.type !== 'oauth') return true
        const claims = readClaims(profile)
        return claims ? enterByProvider(claims, new Date().toISOString()) : false
      },
      jwt: async ({ token, user }) => ({ sid: user ? user.id : token.sid }),
      redirect: ({ url, baseUrl }) => baseUrl + readNextPath(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url),
    },
    events: { signOut: ({ token }) => endByToken(token.sid, logOut) },
  }
}

const listProviders = () => [findProvider()].filter((each) => each !== undefined)

const takeCredentials = (logIn: AuthDeeds['logIn']) =>
  CredentialsProvider({
    credentials: { account: { type: 'text' }, password: { type: 'password' }, code: { type: 'text' } },
    authorize: async (given, request) => {
      const sent = new Headers(request.headers ?? {})
      const [account, password, code] = [textOf(given?.account), textOf(given?.password), textOf(given?.code)]
      const from = { address: readAddress(sent), agent: sent.get('user-agent') ?? '' }
      try {
        const { sessionId } = await logIn({ account, password, code, ...from }, new Date().toISOString())
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

async function endByToken(sid: unknown, logOut: AuthDeeds['logOut']): Promise<void> {
  const now = new Date().toISOString()
  const session = typeof sid === 'string' ? await findSession(reader(), sid, dayOf(now)) : undefined
  if (session) await logOut(toVisitor(session, (await readRequest()).address, []), now)
}
