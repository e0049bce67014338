import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth, { type NextAuthOptions } from 'next-auth'
import { env } from '@/env'
import { cookieAttributes, isSecure } from '../cookie'
import { providerId } from './provider'

/**
 * Sends a browser that wants to log in by the provider there, with what it must bring back in cookies; leads to one of next-auth's own
 * pages where the provider does not answer. next-auth begins this by a form with a token against foreign pages alone; a link is given
 * that token here, since it changes nothing but the browser's own cookies.
 */
export async function beginAtProvider(options: NextAuthOptions, next: string): Promise<Response> {
  const token = randomBytes(32).toString('hex')
  const hash = createHash('sha256').update(`${token}${env().secret}`).digest('hex')
  const name = `${isSecure() ? '__Host-' : ''}next-auth.csrf-token`
  ;(await cookies()).set(name, `${token}|${hash}`, cookieAttributes())
  const body = new URLSearchParams({ csrfToken: token, callbackUrl: `${env().address}${next}` })
  const path = ['signin', providerId]
  const asked = new NextRequest(`${env().address}/api/auth/${path.join('/')}`, { method: 'POST', body })
  return NextAuth(options)(asked, { params: Promise.resolve({ nextauth: path }) })
}
