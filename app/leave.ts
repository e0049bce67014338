'use server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { findVisitor } from '@/auth/session'
import { clearSessionCookie } from '@/auth/write-session-cookie'
import { logOut } from '@/usecases/account/log-out'
import { requireFields } from './read-form'

/** Ends the session and goes to log-in. */
export async function leave(sent: FormData): Promise<void> {
  requireFields(sent, z.object({}))
  const visitor = await findVisitor()
  if (visitor) await logOut(visitor, new Date().toISOString())
  await clearSessionCookie()
  redirect(visitor?.isByProvider ? '/login?why=leftProvider' : '/login?why=left')
}
