'use server'
import { runDeed } from '@/app/run-action'
import type { Dictionary } from '@/i18n'
import type { FormState } from '@/ui/form/form-state'
import { deputyForm, endDeputyForm } from '@/usecases/people/deputy/deputy-forms'
import { endDeputy } from '@/usecases/people/deputy/end-deputy'
import { nameDeputy } from '@/usecases/people/deputy/name-deputy'

/** Names somebody who stands in for one. */
export async function nameDeputyAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, deputyForm, nameDeputy, () => ({
    to: '/account',
    saved: ({ account }: Dictionary) => account.deputy.named,
  }))
}

/** Takes a deputy's power back. */
export async function endDeputyAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, endDeputyForm, endDeputy, () => ({
    to: '/account',
    saved: ({ account }: Dictionary) => account.deputy.ended,
  }))
}
