'use server'
import { readText, requireText } from '@/app/read-form'
import { runDoorAction } from '@/app/run-door-action'
import { sayWelcome } from '@/app/say-welcome'
import { readNextPath } from '@/auth/next-path'
import { readRequest } from '@/auth/request'
import { writeSessionCookie } from '@/auth/write-session-cookie'
import type { FormState } from '@/ui/form/form-state'
import { logIn } from '@/usecases/account/log-in'

/** Logs in and goes on to where the person wanted to go. */
export async function logInAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDoorAction(sent, ['account', 'password', 'next'], ['password'], async ({ now, form }) => {
    const given = { account: requireText(form, 'account', 64), password: requireText(form, 'password', 256) }
    const loggedIn = await logIn({ ...given, ...(await readRequest()) }, now)
    await writeSessionCookie(loggedIn.sessionId)
    return { to: readNextPath(readText(form, 'next')), saved: await sayWelcome(loggedIn) }
  })
}
