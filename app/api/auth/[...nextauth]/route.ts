import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { readWords } from '@/app/locale'
import { findAuthAnswer } from '@/auth/find-auth-answer'
import { writeAuthOptions } from '@/auth/options'
import { readSent } from '@/auth/read-sent'
import { Refusal } from '@/domain/refusal'
import { sayRefusal } from '@/i18n/say-refusal'
import { logOut } from '@/usecases/account/log-out'
import { logInAtOnce } from '@/usecases/account/second-step/log-in-at-once'

type Context = { params: Promise<{ nextauth: string[] }> }

/** Log-in and log-out for scripts, through the same `logIn` as the page. Of next-auth's further pages and lists none is open. */
async function answer(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  const found = findAuthAnswer(request.method, nextauth)
  if (found === 'open') return ask(request, context)
  if (found) return new Response(null, { status: 303, headers: { location: found } })
  return new Response(null, { status: 404 })
}

async function ask(request: NextRequest, context: Context): Promise<Response> {
  const { method, url } = request
  const body = method === 'POST' ? await readSent(request) : undefined
  if (body === null) return refuse()
  const asked = new NextRequest(url, { method, body })
  const answered = (await NextAuth(writeAuthOptions({ logIn: logInAtOnce, logOut }))(asked, context)) as Response
  // That is what it answers to an address to go on to that it cannot read; its own faults it throws.
  return answered.status === 500 ? refuse() : answered
}

async function refuse(): Promise<Response> {
  const sentence = sayRefusal(new Refusal('badRequest'), (await readWords()).words)
  return Response.json({ error: 'badRequest', sentence }, { status: 400 })
}

export { answer as GET, answer as POST }
