import { cookies } from 'next/headers'
import { setFlash } from '@/app/flash'
import { sayWelcome } from '@/app/say-welcome'
import { isSecure } from '@/auth/cookie'
import { writeHalfCookie } from '@/auth/half-cookie'
import { readNextPath } from '@/auth/next-path'
import { ownAddress } from '@/auth/own-address'
import type { Claims } from '@/auth/provider/provider'
import { readRequest } from '@/auth/request'
import { writeSessionCookie } from '@/auth/write-session-cookie'
import { Refusal } from '@/domain/refusal'
import { logInByProvider } from '@/usecases/account/provider/log-in-by-provider'

/** Logs in somebody whom the provider vouches for; gives the page to go on to. */
export async function enterByProvider(claims: Claims, now: string): Promise<string> {
  try {
    const { address, agent } = await readRequest()
    const loggedIn = await logInByProvider({ ...claims, address, agent }, now)
    const next = await readNext()
    if ('half' in loggedIn) {
      await writeHalfCookie(loggedIn.half)
      return `/login/code?next=${encodeURIComponent(next)}`
    }
    await writeSessionCookie(loggedIn.sessionId)
    await setFlash(await sayWelcome(loggedIn))
    return next
  } catch (error) {
    if (error instanceof Refusal && error.code === 'providerUnlinked') return '/login?why=unlinked'
    throw error
  }
}

// Where the browser wanted to go, which next-auth keeps in a cookie while it is away.
async function readNext(): Promise<string> {
  const name = `${isSecure() ? '__Secure-' : ''}next-auth.callback-url`
  const kept = (await cookies()).get(name)?.value ?? ''
  const own = ownAddress()
  return readNextPath(kept.startsWith(`${own}/`) ? kept.slice(own.length) : '/')
}
