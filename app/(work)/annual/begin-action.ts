'use server'
import { runDeed } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { beginEdition } from '@/usecases/annual/edition/begin-edition'
import { beginForm } from '@/usecases/annual/edition/edition-forms'

/** Begins the report on a year, or an edition that corrects the published one. */
export async function beginEditionAction(_: FormState, sent: FormData): Promise<FormState> {
  return runDeed(sent, beginForm, beginEdition, (_input, { editionId }) => ({
    to: `/annual/${editionId}`,
    saved: ({ edition }) => edition.line.begun,
  }))
}
