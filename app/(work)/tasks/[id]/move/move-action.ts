'use server'
import { readWords } from '@/app/locale'
import { runAction } from '@/app/run-action'
import { type MoveInput, moveFieldNames } from '@/domain/task/move/move-input'
import type { FormState } from '@/ui/form/form-state'
import type { Given } from '@/usecases/steps/form-fields'
import { moveTask } from '@/usecases/task/move-task'
import { moveForm } from '@/usecases/task/task-forms'
import { leadBack, withBack } from '../change/read-task-fields'
import { sayDone } from './say-done'

/** Takes one move of the task's life as the form says; the use case checks it against the same table that drew the button. */
export async function moveAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, moveForm.extend(withBack), async ({ actor, now, input }) => {
    const { words } = await readWords()
    const { status } = await moveTask(actor, { ...input, input: listFilled(input, words.common.semicolon) }, now)
    return { to: leadBack(input), saved: sayDone(input.move, status, words) }
  })
}

function listFilled(given: Given<typeof moveForm>, semicolon: string): MoveInput {
  const input: MoveInput = Object.fromEntries(
    moveFieldNames.flatMap((name) => (given[name] ? [[name, given[name]]] : [])),
  )
  const reason = [given.template, given.reason].filter(Boolean).join(semicolon)
  return { ...input, reason: reason || undefined, askedId: given.askedId || undefined }
}
