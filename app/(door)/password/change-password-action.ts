'use server'
import { readWords } from '@/app/locale'
import { requireText } from '@/app/read-form'
import { runDoorAction } from '@/app/run-door-action'
import { readRequest } from '@/auth/request'
import { requireVisitor } from '@/auth/session'
import { writeSessionCookie } from '@/auth/write-session-cookie'
import type { FormState } from '@/ui/form/form-state'
import { changePassword } from '@/usecases/account/change-password'

const fields = ['current', 'next', 'again'] as const
// The account is there for password managers alone.
const names = [...fields, 'account'] as const

/** Sets the visitor's new password; their other sessions end and this one begins anew. */
export async function changePasswordAction(_: FormState, sent: FormData): Promise<FormState> {
  const visitor = await requireVisitor()
  return runDoorAction(sent, names, fields, async ({ now, form }) => {
    const [current = '', next = '', again = ''] = fields.map((field) => requireText(form, field, 256))
    const { agent } = await readRequest()
    await writeSessionCookie(await changePassword(visitor, { current, next, again }, agent, now))
    return { to: '/', saved: (await readWords()).words.account.password.saved }
  })
}
