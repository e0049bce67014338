'use server'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import type { FormState } from '@/ui/form/form-state'
import { importForm } from '@/usecases/report/import-form'
import { importReport } from '@/usecases/report/import-report'
import { text } from '@/usecases/steps/form-fields'
import { linkToKnown } from './known/known-address'
import { openImported } from './open-imported'

/**
 * Imports a report and goes on to its review, to the comparison with one that is known, or to the recognition of a scan; a refusal keeps the file, so that it need not
 * be sent again.
 */
export async function importAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, importForm.extend({ keptName: text() }), async ({ actor, now, input, form }) => {
    const original = await readFile(input.file)
    const imported = await importReport(actor, { ...input, ...original }, now).catch((e) => keepFacts(form, e))
    if ('kept' in imported) return { to: linkToKnown({ ...input, keptId: imported.kept }) }
    if ('scan' in imported) return { to: `/reports/import/scan?kept=${encodeURIComponent(imported.scan)}` }
    return openImported(actor, imported, now)
  })
}

async function readFile(file: File | undefined) {
  return file ? { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name } : {}
}

// What the refusal tells goes back with the typed values: the form names the kept file, or leads to the first report.
function keepFacts(form: FormData, error: unknown): { kept: string } | { scan: string } {
  if (!(error instanceof Refusal)) throw error
  if (error.code === 'reportKnown' && error.kept) return { kept: error.kept.keptId }
  if (error.code === 'scanGiven' && error.kept) return { scan: error.kept.keptId }
  if (error.kept) form.set('keptId', error.kept.keptId)
  if (error.kept) form.set('keptName', error.kept.fileName)
  if (error.code === 'reportDuplicate') form.set('firstId', error.facts.reportId)
  throw error
}
