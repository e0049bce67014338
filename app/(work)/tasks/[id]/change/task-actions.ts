'use server'
import { runAction, runDeed } from '@/app/run-action'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { acceptProgress } from '@/usecases/task/accept-progress'
import { changeTask } from '@/usecases/task/change-task'
import { decideOccurrence } from '@/usecases/task/decide-occurrence'
import { planMilestones } from '@/usecases/task/plan-milestones'
import { reassignHandler } from '@/usecases/task/reassign-handler'
import { reviseTask } from '@/usecases/task/revise-task'
import {
  acceptProgressForm,
  changeForm,
  milestonesForm,
  occurrenceForm,
  reassignForm,
  reviseForm,
  waiveForm,
} from '@/usecases/task/task-forms'
import { waiveSupport } from '@/usecases/task/waive-support'
import { withBack } from './read-task-fields'

/** A coordinator or director changes a registered task. */
export async function changeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, changeForm.extend(withBack), changeTask, toTask)
}

/** A coordinator or director revises a task that its lead unit objected to. */
export async function reviseAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, reviseForm.extend(withBack), reviseTask, toTask)
}

/** A head gives the task to another of the unit's handlers. */
export async function reassignAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, reassignForm.extend(withBack), async ({ actor, now, input }) => {
    await reassignHandler(actor, { ...input, tasks: [input] }, now)
    return toTask(input)
  })
}

/** A head waives a supporting unit's answer. */
export async function waiveAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, waiveForm.extend(withBack), waiveSupport, toTask)
}

/** A handler explains an instance, a head or the office judges it. */
export async function occurrenceAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, occurrenceForm.extend(withBack), decideOccurrence, toTask)
}

/** A unit names the milestones of its task, or the office plans them anew. */
export async function milestonesAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, milestonesForm.extend(withBack), planMilestones, toTask)
}

/** A coordinator accepts one progress report. */
export async function acceptUpdateAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, acceptProgressForm.extend(withBack), acceptProgress, ({ taskId }) =>
    toTask({ taskId: `${taskId}?tab=updates#records` }),
  )
}

const toTask = ({ taskId }: { taskId: string }) => ({
  to: `/tasks/${taskId}`,
  saved: ({ taskPage }: Dictionary) => taskPage.saved,
})
