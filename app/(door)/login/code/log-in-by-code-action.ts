'use server'
import { runDoorAction } from '@/app/run-door-action'
import { sayWelcome } from '@/app/say-welcome'
import { clearHalfCookie, readHalfCookie } from '@/auth/half-cookie'
import { readNextPath } from '@/auth/next-path'
import { readRequest } from '@/auth/request'
import { writeSessionCookie } from '@/auth/write-session-cookie'
import type { FormState } from '@/ui/form/form-state'
import { logInByCode } from '@/usecases/account/second-step/log-in-by-code'
import { logInByCodeForm } from '@/usecases/account/second-step/second-step-forms'

/** Completes a log-in by its code and goes on to where the person wanted to go. */
export async function logInByCodeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDoorAction(sent, logInByCodeForm, ['code'], async ({ now, input: { code, next } }) => {
    const loggedIn = await logInByCode({ half: await readHalfCookie(), code, ...(await readRequest()) }, now)
    await clearHalfCookie()
    await writeSessionCookie(loggedIn.sessionId)
    return { to: readNextPath(next), saved: await sayWelcome(loggedIn) }
  })
}
