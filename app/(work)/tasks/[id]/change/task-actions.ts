'use server'
import { readWords } from '@/app/locale'
import { isTicked, readList, readText, readVersion, requireText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import { occurrenceDeeds } from '@/domain/task/occurrence-rights'
import type { FormState } from '@/ui/form/form-state'
import { acceptProgress } from '@/usecases/task/accept-progress'
import { changeTask } from '@/usecases/task/change-task'
import { decideOccurrence } from '@/usecases/task/decide-occurrence'
import { reassignHandler } from '@/usecases/task/reassign-handler'
import { reviseTask } from '@/usecases/task/revise-task'
import type { TaskKey } from '@/usecases/task/steps/open-task'
import { waiveSupport } from '@/usecases/task/waive-support'
import { readTaskKey, taskKeyFields } from './read-task-fields'

/** A coordinator or director changes a registered task. */
export async function changeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(
    sent,
    [...taskKeyFields, 'leaderId', 'priority', 'needsLeader', 'note', 'supportingUnitIds', 'newStandards'],
    async ({ actor, now, form }) => {
      const edit = {
        ...readTaskKey(form),
        version: readVersion(form),
        leaderId: readText(form, 'leaderId', 100) || null,
        priority: readText(form, 'priority', 20) === 'key' ? ('key' as const) : ('normal' as const),
        needsLeader: isTicked(form, 'needsLeader'),
        note: readText(form, 'note', 2000),
        supportingUnitIds: readList(form, 'supportingUnitIds'),
        newStandards: readText(form, 'newStandards', 3000).split('\n'),
      }
      await changeTask(actor, edit, now)
      return done(edit)
    },
  )
}

/** A coordinator or director revises a task that its lead unit objected to. */
export async function reviseAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...taskKeyFields, 'leadUnitId', 'requiredResult', 'due'], async ({ actor, now, form }) => {
    const key = readTaskKey(form)
    const leadUnitId = readText(form, 'leadUnitId', 100)
    const [requiredResult, due] = [readText(form, 'requiredResult', 2000), readText(form, 'due', 20)]
    await reviseTask(actor, { ...key, version: readVersion(form), leadUnitId, requiredResult, due }, now)
    return done(key)
  })
}

/** A head gives the task to another of the unit's handlers. */
export async function reassignAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...taskKeyFields, 'handlerId'], async ({ actor, now, form }) => {
    const key = readTaskKey(form)
    const tasks = [{ taskId: key.taskId, version: readVersion(form) }]
    await reassignHandler(actor, { tasks, handlerId: readText(form, 'handlerId', 100), requestId: key.requestId }, now)
    return done(key)
  })
}

/** A head waives a supporting unit's answer. */
export async function waiveAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...taskKeyFields, 'supportingId', 'reason'], async ({ actor, now, form }) => {
    const key = readTaskKey(form)
    const supportingId = requireText(form, 'supportingId', 100)
    await waiveSupport(actor, { ...key, supportingId, reason: readText(form, 'reason', 1000) }, now)
    return done(key)
  })
}

/** A handler explains an instance, a head or the office judges it. */
export async function occurrenceAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...taskKeyFields, 'occurrenceId', 'deed', 'reason'], async ({ actor, now, form }) => {
    const key = readTaskKey(form)
    const occurrenceId = requireText(form, 'occurrenceId', 100)
    const deed = occurrenceDeeds.find((each) => each === readText(form, 'deed', 20))
    if (!deed) throw new Refusal('choiceUnknown', {}, 'deed')
    await decideOccurrence(actor, { ...key, occurrenceId, deed, note: readText(form, 'reason', 1000) }, now)
    return done(key)
  })
}

/** A coordinator accepts one progress report. */
export async function acceptUpdateAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...taskKeyFields, 'updateId'], async ({ actor, now, form }) => {
    const key = readTaskKey(form)
    await acceptProgress(actor, { ...key, updateId: requireText(form, 'updateId', 100) }, now)
    return done(key, '?tab=updates#records')
  })
}

const done = async ({ taskId }: TaskKey, place = '') => ({
  to: `/tasks/${taskId}${place}`,
  saved: (await readWords()).words.taskPage.saved,
})
