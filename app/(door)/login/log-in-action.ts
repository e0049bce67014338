'use server'
import { runDoorAction } from '@/app/run-door-action'
import { sayWelcome } from '@/app/say-welcome'
import { readNextPath } from '@/auth/next-path'
import { readRequest } from '@/auth/request'
import { writeSessionCookie } from '@/auth/write-session-cookie'
import type { FormState } from '@/ui/form/form-state'
import { logInForm } from '@/usecases/account/account-forms'
import { logIn } from '@/usecases/account/log-in'
import { text } from '@/usecases/steps/form-fields'

/** Logs in and goes on to where the person wanted to go. */
export async function logInAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDoorAction(sent, logInForm.extend({ next: text() }), ['password'], async ({ now, input }) => {
    const loggedIn = await logIn({ ...input, ...(await readRequest()) }, now)
    await writeSessionCookie(loggedIn.sessionId)
    return { to: readNextPath(input.next), saved: await sayWelcome(loggedIn) }
  })
}
