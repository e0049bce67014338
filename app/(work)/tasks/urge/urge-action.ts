'use server'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { issueUrges } from '@/usecases/task/urging/issue-urges'
import { urgeForm } from '@/usecases/task/urging/urging-forms'

/** Sends the slips that are ticked in the preview, all or none. */
export async function urgeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, urgeForm, async ({ actor, now, input }) => {
    const count = Number((await issueUrges(actor, input, now)).count)
    return { to: '/tasks?urge=awaited', saved: ({ urging }) => urging.sent({ count }) }
  })
}
