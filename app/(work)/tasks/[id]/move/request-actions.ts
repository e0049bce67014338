'use server'
import { z } from 'zod'
import type { Form } from '@/app/form'
import { readWords } from '@/app/locale'
import { readText, requireText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import { type RequestKind, requestKinds } from '@/domain/task/task'
import type { FormState } from '@/ui/form/form-state'
import { askRequest } from '@/usecases/task/request/ask-request'
import { refuseRequest } from '@/usecases/task/request/refuse-request'
import { withdrawRequest } from '@/usecases/task/request/withdraw-request'
import { readBack, readTaskKey, taskKeyFields } from '../change/read-task-fields'

/** Asks for what another person decides: to cancel the task, or to conclude it at the end of the year. */
export async function askAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...taskKeyFields, 'kind', 'reason'], async ({ actor, now, form }) => {
    const key = readTaskKey(form)
    await askRequest(actor, { ...key, kind: readKind(form), reason: readText(form, 'reason', 2000) }, now)
    return finish(form, key.taskId)
  })
}

/** Says no to what was asked. */
export async function refuseAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...taskKeyFields, 'kind', 'note', 'askedId'], async ({ actor, now, form }) => {
    const key = readTaskKey(form)
    const [askedId, note] = [requireText(form, 'askedId', 100), readText(form, 'note', 2000)]
    await refuseRequest(actor, { ...key, kind: readKind(form), note, askedId }, now)
    return finish(form, key.taskId)
  })
}

/** Takes back what one asked. */
export async function takeBackAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...taskKeyFields, 'kind'], async ({ actor, now, form }) => {
    const key = readTaskKey(form)
    await withdrawRequest(actor, { ...key, kind: readKind(form) }, now)
    return finish(form, key.taskId)
  })
}

function readKind(form: Form<'kind'>): RequestKind {
  const parsed = z.enum(requestKinds).safeParse(readText(form, 'kind', 50))
  if (!parsed.success) throw new Refusal('moveNotFromHere')
  return parsed.data
}

const finish = async (form: Form<'back'>, taskId: string) => ({
  to: readBack(form, taskId),
  saved: (await readWords()).words.taskPage.saved,
})
