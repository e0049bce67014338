'use server'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { signTasks } from '@/usecases/task/sign-tasks'
import { signManyForm } from '@/usecases/task/task-forms'

/** Signs for the ticked tasks, all or none. */
export async function signAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, signManyForm, async ({ actor, now, input }) => {
    const count = Number((await signTasks(actor, input, now)).count)
    return { to: '/', saved: ({ todo }) => todo.signing.done({ count }) }
  })
}
