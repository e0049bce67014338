'use server'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import type { FormState } from '@/ui/form/form-state'
import { scanForm } from '@/usecases/report/import-form'
import { importScan } from '@/usecases/report/scan/import-scan'
import { linkToKnown } from '../known/known-address'
import { openImported } from '../open-imported'

/** Imports the report in a scan by its text as it was corrected. */
export async function scanAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, scanForm, async ({ actor, now, input }) => {
    const imported = await importScan(actor, input, now).catch((error: unknown) => {
      if (error instanceof Refusal && error.code === 'reportKnown') return null
      throw error
    })
    return imported ? openImported(actor, imported, now) : { to: linkToKnown(input) }
  })
}
