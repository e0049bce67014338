import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { findAuthAnswer } from '@/auth/find-auth-answer'
import { writeAuthOptions } from '@/auth/options'
import { logIn } from '@/usecases/account/log-in'
import { logOut } from '@/usecases/account/log-out'

type Context = { params: Promise<{ nextauth: string[] }> }

/** Log-in and log-out for scripts, through the same `logIn` as the page. Of next-auth's further pages and lists none is open. */
async function answer(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  const found = findAuthAnswer(request.method, nextauth)
  if (found === 'open') return NextAuth(writeAuthOptions({ logIn, logOut }))(request, context) as Promise<Response>
  if (found) return new Response(null, { status: 303, headers: { location: found } })
  return new Response(null, { status: 404 })
}

export { answer as GET, answer as POST }
