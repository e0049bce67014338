'use server'
import { z } from 'zod'
import type { Form } from '@/app/form'
import { readWords } from '@/app/locale'
import { readText, readVersion } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import { moves } from '@/domain/task/move/lifecycle'
import { type MoveInput, moveFieldNames, moveFields } from '@/domain/task/move/move-row'
import type { FormState } from '@/ui/form/form-state'
import { moveTask } from '@/usecases/task/move-task'
import { readBack, readTaskKey, taskKeyFields } from '../change/read-task-fields'

const moveName = z.enum(moves)
const inputFields = [...moveFieldNames, 'template', 'askedId'] as const

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

function readInput(form: Form<(typeof inputFields)[number]>): MoveInput {
  const sent = moveFieldNames.map((name) => [name, readText(form, name, moveFields[name])])
  const input: MoveInput = Object.fromEntries(sent.filter(([, text]) => text))
  const reason = [readText(form, 'template', 200), input.reason].filter(Boolean).join('；')
  return { ...input, reason: reason || undefined, askedId: readText(form, 'askedId', 100) || undefined }
}
