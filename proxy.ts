import { type NextRequest, NextResponse } from 'next/server'
import { isOwnOrigin } from '@/auth/origin'
import { filePolicy, writePolicy } from '@/auth/policy-header'
import { pathHeader, readAddress, scriptedHeader } from '@/auth/request-headers'
import { dictionaryOf, readLocale } from '@/i18n'
import { hasTooManyAttempts } from '@/usecases/account/steps/attempts'

/**
 * Puts the headers on every page: a content security policy with a nonce, the path for the pages, and more. It is no
 * lock: every page, action and handler asks for the session itself. Foreign changes it refuses early.
 * No path passes it by: what is no file of the build (`/_next/static/none.js`) is answered by a page, and a page takes actions.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const isChange = !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
  if (isChange && !isOwnOrigin(request.headers)) return refuse(request, 403, 'foreignOrigin')
  if (isChange && isPlainLogIn(request) && (await isBusy(request))) return refuse(request, 429, 'loginTooMany')
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = writePolicy(nonce)
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  headers.set('x-nonce', nonce)
  headers.set(pathHeader, request.nextUrl.pathname + request.nextUrl.search)
  const response = NextResponse.next({ request: { headers } })
  return harden(response, isFile(request) ? filePolicy : policy)
}

// What the handlers under /api answer is data or a file: no page, so nothing in it may run or load. Log-in has pages there.
const isFile = ({ nextUrl }: NextRequest): boolean =>
  nextUrl.pathname.startsWith('/api/') && !nextUrl.pathname.startsWith('/api/auth/')

function harden(response: NextResponse, policy: string): NextResponse {
  response.headers.set('content-security-policy', policy)
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('x-frame-options', 'DENY')
  response.headers.set('permissions-policy', 'camera=(self), geolocation=(), microphone=()')
  response.headers.set('cross-origin-opener-policy', 'same-origin')
  return response
}

// A log-in sent by script gets the same refusal from `logIn` as a sentence in its form.
const isPlainLogIn = ({ nextUrl, headers }: NextRequest): boolean =>
  nextUrl.pathname === '/api/auth/callback/credentials' ||
  (nextUrl.pathname === '/login' && !headers.has('next-action'))

const isBusy = ({ headers }: NextRequest): Promise<boolean> =>
  hasTooManyAttempts(readAddress(headers), new Date().toISOString())

type EarlyRefusal = 'foreignOrigin' | 'loginTooMany'

function refuse(request: NextRequest, status: 403 | 429, code: EarlyRefusal): NextResponse {
  const { refusals } = dictionaryOf(readLocale(request.cookies.get('locale')?.value))
  const headers = { 'content-type': request.headers.has(scriptedHeader) ? 'text/plain' : 'text/plain; charset=utf-8' }
  return harden(new NextResponse(refusals[code], { status, headers }), "default-src 'none'; frame-ancestors 'none'")
}
