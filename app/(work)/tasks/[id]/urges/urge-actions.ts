'use server'
import { runDeed } from '@/app/run-action'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { answerUrge, receiptUrge } from '@/usecases/task/urging/answer-urge'
import { answerForm, receiptForm } from '@/usecases/task/urging/urging-forms'

/** Confirms the receipt of a slip. */
export async function receiptUrgeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, receiptForm, receiptUrge, ({ taskId, urgeId }) => ({
    to: `/tasks/${taskId}/urges/${urgeId}`,
    saved: ({ urging }: Dictionary) => urging.page.receipted,
  }))
}

/** Answers a slip. */
export async function answerUrgeAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, answerForm, answerUrge, ({ taskId, urgeId }) => ({
    to: `/tasks/${taskId}/urges/${urgeId}`,
    saved: ({ urging }: Dictionary) => urging.page.answered,
  }))
}
