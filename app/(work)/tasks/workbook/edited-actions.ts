'use server'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import type { FormState } from '@/ui/form/form-state'
import { editedForm, takeEditedForm } from '@/usecases/ledger/edited/edited-forms'
import { takeEdited } from '@/usecases/ledger/edited/take-edited'
import { uploadEdited } from '@/usecases/ledger/edited/upload-edited'

/** Takes an edited ledger and goes on to its comparison. */
export async function uploadEditedAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, editedForm, async ({ actor, now, input: { file } }) => {
    if (!file) throw new Refusal('fieldMissing', {}, 'file')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { keptId } = await uploadEdited(actor, { name: file.name, bytes }, now)
    return { to: `/tasks/workbook?file=${keptId}` }
  })
}

/** Writes what the comparison showed, and goes back to the ledger. */
export async function takeEditedAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, takeEditedForm, async ({ actor, now, input }) => {
    const { tasks: count } = await takeEdited(actor, input, now)
    return { to: '/tasks', saved: ({ edited }) => edited.done({ count }) }
  })
}
