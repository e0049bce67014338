'use server'
import { runDeed } from '@/app/run-action'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { editPreferences } from '@/usecases/notice/edit-preferences'
import { preferencesForm, trialForm } from '@/usecases/notice/notice-forms'
import { sendTrial } from '@/usecases/notice/send-trial'

/** Sets what one wants told outside the application. */
export async function editPreferencesAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, preferencesForm, editPreferences, ({ usual }) => ({
    to: '/account/notices',
    saved: ({ mail: { wanted } }: Dictionary) => (usual ? wanted.savedUsual : wanted.saved),
  }))
}

/** Sends a trial to one's own address. */
export async function sendTrialAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, trialForm, sendTrial, () => ({ saved: ({ mail }: Dictionary) => mail.wanted.queued }))
}
