'use server'
import { readWords } from '@/app/locale'
import { readList, readRequestId, readText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import { priorities } from '@/domain/task/task'
import type { FormState } from '@/ui/form/form-state'
import { assignTasks } from '@/usecases/task/assign-tasks'

/** Gives the ticked tasks a leader, a handler or a priority. */
export async function assignAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['id', 'leaderId', 'handlerId', 'priority'], async ({ actor, now, form }) => {
    const assignment = {
      taskIds: readList(form, 'id'),
      leaderId: readText(form, 'leaderId', 40) || null,
      handlerId: readText(form, 'handlerId', 40) || null,
      priority: priorities.find((priority) => priority === readText(form, 'priority', 40)) ?? null,
      requestId: readRequestId(form),
    }
    const count = Number((await assignTasks(actor, assignment, now)).count)
    const { assign } = (await readWords()).words.ledger
    return { to: '/tasks', saved: count ? assign.done({ count }) : assign.doneNone }
  })
}
