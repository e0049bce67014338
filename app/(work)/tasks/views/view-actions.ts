'use server'
import { readLedgerAddress, writeView } from '@/app/(work)/tasks/ledger-address'
import { toParams } from '@/app/address-params'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import { viewLimits } from '@/domain/saved-view'
import type { FormState } from '@/ui/form/form-state'
import { changeView, dropView } from '@/usecases/ledger/views/change-view'
import { saveView } from '@/usecases/ledger/views/save-view'
import { changeViewForm, saveViewForm } from '@/usecases/ledger/views/view-forms'

/** Keeps the ledger as its address says it under a name, and opens it. */
export async function saveViewAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, saveViewForm, async ({ actor, now, input }) => {
    const address = writeView(readLedgerAddress(toParams(new URLSearchParams(input.address)), actor))
    if (address.length > viewLimits.address) throw new Refusal('viewTooLong')
    const { name } = await saveView(actor, { ...input, address }, now)
    return { to: `/tasks${address}`, saved: ({ views }) => views.saved({ name }) }
  })
}

/** Gives a saved view another name, shares it or not, or drops it. */
export async function changeViewAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, changeViewForm, async ({ actor, now, input }) => {
    if (input.deed === 'drop') await dropView(actor, input, now)
    else await changeView(actor, input, now)
    return { to: '/tasks/views', saved: ({ views }) => (input.deed === 'drop' ? views.dropped : views.changed) }
  })
}
