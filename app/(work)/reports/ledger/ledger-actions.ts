'use server'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import type { FormState } from '@/ui/form/form-state'
import { importLedger } from '@/usecases/report/ledger/import-ledger'
import { confirmLedgerForm, ledgerForm } from '@/usecases/report/ledger/ledger-forms'
import { uploadLedger } from '@/usecases/report/ledger/upload-ledger'

/** Takes a ledger and goes on to what its columns are. */
export async function uploadLedgerAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ledgerForm, async ({ actor, now, input: { file } }) => {
    if (!file) throw new Refusal('fieldMissing', {}, 'file')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { keptId } = await uploadLedger(actor, { name: file.name, bytes }, now)
    return { to: `/reports/ledger?file=${keptId}` }
  })
}

/** Writes the ledger as it was tried, and goes on to its plan, or to the list of reports where it became several. */
export async function importLedgerAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, confirmLedgerForm, async ({ actor, now, input }) => {
    const { reportId, parts, tasks } = await importLedger(actor, input, now)
    const to = parts > 1 ? '/reports' : `/reports/${reportId}/assignment`
    return { to, saved: ({ ledgerImport }) => ledgerImport.done({ tasks, parts }) }
  })
}
