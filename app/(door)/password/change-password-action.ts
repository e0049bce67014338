'use server'
import { runDoorAction } from '@/app/run-door-action'
import { readRequest } from '@/auth/request'
import { requireVisitor } from '@/auth/session'
import { writeSessionCookie } from '@/auth/write-session-cookie'
import type { FormState } from '@/ui/form/form-state'
import { changePasswordForm } from '@/usecases/account/account-forms'
import { changePassword } from '@/usecases/account/change-password'
import { text } from '@/usecases/steps/form-fields'

// The account is there for password managers alone.
const form = changePasswordForm.extend({ account: text() })

/** Sets the visitor's new password; their other sessions end and this one begins anew. */
export async function changePasswordAction(_: FormState, sent: FormData): Promise<FormState> {
  const visitor = await requireVisitor()
  return runDoorAction(sent, form, ['current', 'next', 'again'], async ({ now, input }) => {
    const { agent } = await readRequest()
    await writeSessionCookie(await changePassword(visitor, input, agent, now))
    return { to: '/', saved: ({ account }) => account.password.saved }
  })
}
