'use server'
import { runDeed } from '@/app/run-action'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { askRequest } from '@/usecases/task/request/ask-request'
import { refuseRequest } from '@/usecases/task/request/refuse-request'
import { withdrawRequest } from '@/usecases/task/request/withdraw-request'
import { askForm, refuseForm, takeBackForm } from '@/usecases/task/task-forms'
import { leadBack, withBack } from '../change/read-task-fields'

/** Asks for what another person decides: to cancel the task, or to conclude it at the end of the year. */
export async function askAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, askForm.extend(withBack), askRequest, goBack)
}

/** Says no to what was asked. */
export async function refuseAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, refuseForm.extend(withBack), refuseRequest, goBack)
}

/** Takes back what one asked. */
export async function takeBackAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, takeBackForm.extend(withBack), withdrawRequest, goBack)
}

const goBack = (input: { back: string; taskId: string }) => ({
  to: leadBack(input),
  saved: ({ taskPage }: Dictionary) => taskPage.saved,
})
