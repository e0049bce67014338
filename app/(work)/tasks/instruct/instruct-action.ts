'use server'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { issueInstructions } from '@/usecases/task/urging/issue-instructions'
import { instructForm } from '@/usecases/task/urging/urging-forms'

/** Sends a leader's note on the ticked tasks. */
export async function instructAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, instructForm, async ({ actor, now, input }) => {
    const count = Number((await issueInstructions(actor, input, now)).count)
    return { to: '/tasks/instruct?sent=1', saved: ({ urging }) => urging.instruction.sent({ count }) }
  })
}
