'use server'
import { runDoorAction } from '@/app/run-door-action'
import { sayWelcome } from '@/app/say-welcome'
import { writeHalfCookie } from '@/auth/half-cookie'
import { readNextPath } from '@/auth/next-path'
import { readRequest } from '@/auth/request'
import { writeSessionCookie } from '@/auth/write-session-cookie'
import type { FormState } from '@/ui/form/form-state'
import { logInForm } from '@/usecases/account/account-forms'
import { logIn } from '@/usecases/account/log-in'
import { text } from '@/usecases/steps/form-fields'

/** Logs in and goes on to where the person wanted to go, or first to where a code is asked for. */
export async function logInAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDoorAction(sent, logInForm.extend({ next: text() }), ['password'], async ({ now, input }) => {
    const next = readNextPath(input.next)
    const loggedIn = await logIn({ ...input, ...(await readRequest()) }, now)
    if ('half' in loggedIn) {
      await writeHalfCookie(loggedIn.half)
      return { to: `/login/code?next=${encodeURIComponent(next)}` }
    }
    await writeSessionCookie(loggedIn.sessionId)
    return { to: next, saved: await sayWelcome(loggedIn) }
  })
}
