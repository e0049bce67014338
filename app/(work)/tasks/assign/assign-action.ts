'use server'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { assignTasks } from '@/usecases/task/assign-tasks'
import { reassignMany } from '@/usecases/task/reassign-many'
import { assignForm, reassignManyForm } from '@/usecases/task/task-forms'

/** Gives the ticked tasks a leader, a handler or a priority. */
export async function assignAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, assignForm, async ({ actor, now, input }) => {
    const count = Number((await assignTasks(actor, { ...input, taskIds: input.id }, now)).count)
    return { to: '/tasks', saved: ({ ledger }) => (count ? ledger.assign.done({ count }) : ledger.assign.doneNone) }
  })
}

/** Gives the ticked tasks to another handler of the head's unit. */
export async function reassignManyAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, reassignManyForm, async ({ actor, now, input }) => {
    const count = Number((await reassignMany(actor, input, now)).count)
    return { to: '/tasks', saved: ({ ledger }) => ledger.reassign.done({ count }) }
  })
}
