'use server'
import { z } from 'zod'
import type { Form } from '@/app/form'
import { readWords } from '@/app/locale'
import { isTicked, readText, readVersion } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import { moves } from '@/domain/task/move/lifecycle'
import type { FormState } from '@/ui/form/form-state'
import { moveTask } from '@/usecases/task/move-task'
import { readBack, readTaskKey, taskKeyFields } from '../change/read-task-fields'

const moveName = z.enum(moves)
const inputFields = ['template', 'reason', 'handlerId', 'outcome', 'due', 'waiver', 'nonSecret', 'askedId'] as const

/** Takes one move of the task's life as the form says; the use case checks it against the same table that drew the button. */
export async function moveAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, [...taskKeyFields, 'move', ...inputFields], async ({ actor, now, form }) => {
    const key = readTaskKey(form)
    const parsed = moveName.safeParse(readText(form, 'move', 40))
    if (!parsed.success) throw new Refusal('moveNotFromHere')
    await moveTask(actor, { ...key, version: readVersion(form), move: parsed.data, input: readInput(form) }, now)
    const { words } = await readWords()
    const saved = words.taskPage.did({ act: words.task.moves[parsed.data] })
    return { to: readBack(form, key.taskId), saved }
  })
}

function readInput(form: Form<(typeof inputFields)[number]>) {
  const reason = [readText(form, 'template', 200), readText(form, 'reason', 2000)].filter(Boolean).join('；')
  return {
    handlerId: readText(form, 'handlerId', 100) || undefined,
    reason: reason || undefined,
    outcome: readText(form, 'outcome', 50) || undefined,
    due: readText(form, 'due', 20) || undefined,
    askedId: readText(form, 'askedId', 100) || undefined,
    waiver: readText(form, 'waiver', 500) || undefined,
    nonSecret: isTicked(form, 'nonSecret'),
  }
}
