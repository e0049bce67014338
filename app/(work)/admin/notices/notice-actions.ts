'use server'
import { runDeed } from '@/app/run-action'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { receiverTrialForm, retryForm } from '@/usecases/notice/notice-forms'
import { sendReceiverTrial } from '@/usecases/notice/send-trial'
import { retryDelivery } from '@/usecases/notice/view-deliveries'

/** Sends a trial to a group or to the receiving program. */
export async function sendReceiverTrialAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, receiverTrialForm, sendReceiverTrial, () => ({
    saved: ({ admin }: Dictionary) => admin.notices.queued,
  }))
}

/** Lets something that failed be tried once more. */
export async function retryDeliveryAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, retryForm, retryDelivery, () => ({ saved: ({ admin }: Dictionary) => admin.notices.retried }))
}
