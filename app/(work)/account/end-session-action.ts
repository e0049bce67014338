'use server'
import { readWords } from '@/app/locale'
import { readText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import { requireVisitor } from '@/auth/session'
import type { FormState } from '@/ui/form/form-state'
import { endOwnSession } from '@/usecases/account/end-session'

/** Ends another session of the person. */
export async function endSessionAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['key'], async ({ now, form }) => {
    await endOwnSession(await requireVisitor(), readText(form, 'key', 40), now)
    return { saved: (await readWords()).words.account.page.ended }
  })
}
