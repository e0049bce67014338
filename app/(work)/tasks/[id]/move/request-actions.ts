'use server'
import { readWords } from '@/app/locale'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { askRequest } from '@/usecases/task/request/ask-request'
import { refuseRequest } from '@/usecases/task/request/refuse-request'
import { withdrawRequest } from '@/usecases/task/request/withdraw-request'
import { askForm, refuseForm, takeBackForm } from '@/usecases/task/task-forms'
import { leadBack, withBack } from '../change/read-task-fields'

/** Asks for what another person decides: to cancel the task, or to conclude it at the end of the year. */
export async function askAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, askForm.extend(withBack), async ({ actor, now, input }) => {
    await askRequest(actor, input, now)
    return finish(input)
  })
}

/** Says no to what was asked. */
export async function refuseAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, refuseForm.extend(withBack), async ({ actor, now, input }) => {
    await refuseRequest(actor, input, now)
    return finish(input)
  })
}

/** Takes back what one asked. */
export async function takeBackAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, takeBackForm.extend(withBack), async ({ actor, now, input }) => {
    await withdrawRequest(actor, input, now)
    return finish(input)
  })
}

const finish = async (input: { back: string; taskId: string }) => ({
  to: leadBack(input),
  saved: (await readWords()).words.taskPage.saved,
})
