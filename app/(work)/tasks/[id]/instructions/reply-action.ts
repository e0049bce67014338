'use server'
import { runDeed } from '@/app/run-action'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { answerInstruction } from '@/usecases/task/urging/answer-instruction'
import { replyForm } from '@/usecases/task/urging/urging-forms'

/** Answers a leader's note. */
export async function replyAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, replyForm, answerInstruction, ({ taskId, instructionId }) => ({
    to: `/tasks/${taskId}/instructions/${instructionId}`,
    saved: ({ urging }: Dictionary) => urging.instruction.replied,
  }))
}
