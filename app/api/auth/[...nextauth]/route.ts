import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { readWords } from '@/app/locale'
import { findAuthAnswer } from '@/auth/find-auth-answer'
import { readNextPath } from '@/auth/next-path'
import { writeAuthOptions } from '@/auth/options'
import { beginAtProvider } from '@/auth/provider/begin-at-provider'
import { findProviderEnd } from '@/auth/provider/end-at-provider'
import { findProviderName } from '@/auth/provider/provider'
import { readSent } from '@/auth/read-sent'
import { Refusal } from '@/domain/refusal'
import { sayRefusal } from '@/i18n/say-refusal'
import { logOut } from '@/usecases/account/log-out'
import { logInAtOnce } from '@/usecases/account/second-step/log-in-at-once'
import { enterByProvider } from './enter-by-provider'

const deeds = { logIn: logInAtOnce, logOut, enterByProvider }

type Context = { params: Promise<{ nextauth: string[] }> }

/** Log-in and log-out for scripts, through the same `logIn` as the page. Of next-auth's further pages and lists none is open. */
async function answer(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  const found = findAuthAnswer(request.method, nextauth, findProviderName() !== undefined)
  if (found === 'open') return ask(request, context)
  if (found === 'begin') return begin(request)
  if (found === 'end') return goTo((await findProviderEnd()) ?? '/login')
  if (found) return goTo(found)
  return new Response(null, { status: 404 })
}

const goTo = (location: string): Response => new Response(null, { status: 303, headers: { location } })

async function begin(request: NextRequest): Promise<Response> {
  const next = readNextPath(request.nextUrl.searchParams.get('next'))
  return beginAtProvider(writeAuthOptions(deeds), next)
}

async function ask(request: NextRequest, context: Context): Promise<Response> {
  const { method, url } = request
  const body = method === 'POST' ? await readSent(request) : undefined
  if (body === null) return refuse()
  const asked = new NextRequest(url, { method, body })
  const answered = (await NextAuth(writeAuthOptions(deeds))(asked, context)) as Response
  // That is what it answers to an address to go on to that it cannot read; its own faults it throws.
  return answered.status === 500 ? refuse() : answered
}

async function refuse(): Promise<Response> {
  const sentence = sayRefusal(new Refusal('badRequest'), (await readWords()).words)
  return Response.json({ error: 'badRequest', sentence }, { status: 400 })
}

export { answer as GET, answer as POST }
