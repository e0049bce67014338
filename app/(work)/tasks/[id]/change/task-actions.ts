'use server'
import { readWords } from '@/app/locale'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { acceptProgress } from '@/usecases/task/accept-progress'
import { changeTask } from '@/usecases/task/change-task'
import { decideOccurrence } from '@/usecases/task/decide-occurrence'
import { reassignHandler } from '@/usecases/task/reassign-handler'
import { reviseTask } from '@/usecases/task/revise-task'
import {
  acceptProgressForm,
  changeForm,
  occurrenceForm,
  reassignForm,
  reviseForm,
  waiveForm,
} from '@/usecases/task/task-forms'
import { waiveSupport } from '@/usecases/task/waive-support'
import { withBack } from './read-task-fields'

/** A coordinator or director changes a registered task. */
export async function changeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, changeForm.extend(withBack), async ({ actor, now, input }) => {
    await changeTask(actor, input, now)
    return done(input)
  })
}

/** A coordinator or director revises a task that its lead unit objected to. */
export async function reviseAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, reviseForm.extend(withBack), async ({ actor, now, input }) => {
    await reviseTask(actor, input, now)
    return done(input)
  })
}

/** A head gives the task to another of the unit's handlers. */
export async function reassignAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, reassignForm.extend(withBack), async ({ actor, now, input }) => {
    await reassignHandler(actor, { ...input, tasks: [input] }, now)
    return done(input)
  })
}

/** A head waives a supporting unit's answer. */
export async function waiveAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, waiveForm.extend(withBack), async ({ actor, now, input }) => {
    await waiveSupport(actor, input, now)
    return done(input)
  })
}

/** A handler explains an instance, a head or the office judges it. */
export async function occurrenceAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, occurrenceForm.extend(withBack), async ({ actor, now, input }) => {
    await decideOccurrence(actor, input, now)
    return done(input)
  })
}

/** A coordinator accepts one progress report. */
export async function acceptUpdateAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, acceptProgressForm.extend(withBack), async ({ actor, now, input }) => {
    await acceptProgress(actor, input, now)
    return done(input, '?tab=updates#records')
  })
}

const done = async ({ taskId }: { taskId: string }, place = '') => ({
  to: `/tasks/${taskId}${place}`,
  saved: (await readWords()).words.taskPage.saved,
})
