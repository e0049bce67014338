'use server'
import { runAction } from '@/app/run-action'
import { requireVisitor } from '@/auth/session'
import type { FormState } from '@/ui/form/form-state'
import { endSessionForm } from '@/usecases/account/account-forms'
import { endOwnSession } from '@/usecases/account/end-session'

/** Ends another session of the person. */
export async function endSessionAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, endSessionForm, async ({ now, input }) => {
    await endOwnSession(await requireVisitor(), input.key, now)
    return { saved: ({ account }) => account.page.ended }
  })
}
