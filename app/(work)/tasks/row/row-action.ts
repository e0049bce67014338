'use server'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { editRow } from '@/usecases/ledger/edited/edit-row'
import { rowForm } from '@/usecases/ledger/edited/row-forms'
import { text } from '@/usecases/steps/form-fields'

/** Changes a task from its line and leads back to the same page of the ledger. */
export async function rowAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, rowForm.extend({ back: text(2000) }), async ({ actor, now, input: { back, ...input } }) => {
    await editRow(actor, input, now)
    return { to: `/tasks${back.startsWith('?') ? back : ''}`, saved: ({ ledger }) => ledger.edit.saved }
  })
}
