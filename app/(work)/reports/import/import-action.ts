'use server'
import type { Form } from '@/app/form'
import { readWords } from '@/app/locale'
import { isTicked, readFiles, readNumber, readPasted, readRequestId, readText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import type { FormState } from '@/ui/form/form-state'
import { type Import, importReport } from '@/usecases/report/import-report'

// The last two come back with a refusal and are shown; the import itself reads neither.
const fields = ['file', 'pasted', 'issuerUnitId', 'year', 'title', 'withoutSteps', 'keptId', 'keptName'] as const

/** Imports a report and goes on to its review; a refusal keeps the file, so that it need not be sent again. */
export async function importAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, fields, async ({ actor, now, form }) => {
    const { words } = await readWords()
    const { reportId } = await importReport(actor, await readImport(form), now).catch((error) => keepFacts(form, error))
    return { to: `/reports/${reportId}`, saved: words.report.import.done }
  })
}

async function readImport(form: Form<(typeof fields)[number]>): Promise<Import> {
  const [file] = readFiles(form, 'file')
  const year = readText(form, 'year', 20)
  if (year && readNumber(form, 'year') === null) throw new Refusal('yearWrong', { year }, 'year')
  return {
    ...(file ? { bytes: new Uint8Array(await file.arrayBuffer()), fileName: file.name } : {}),
    keptId: readText(form, 'keptId', 40) || undefined,
    pasted: readPasted(form, 'pasted', 2_000_000) || undefined,
    issuerUnitId: readText(form, 'issuerUnitId', 40) || undefined,
    year: readNumber(form, 'year') ?? undefined,
    title: readText(form, 'title', 200) || undefined,
    withoutSteps: isTicked(form, 'withoutSteps'),
    requestId: readRequestId(form),
  }
}

// What the refusal tells goes back with the typed values: the form names the kept file, or leads to the first report.
function keepFacts(form: FormData, error: unknown): never {
  if (error instanceof Refusal) {
    if (error.kept) form.set('keptId', error.kept.keptId)
    if (error.kept) form.set('keptName', error.kept.fileName)
    if (error.code === 'reportDuplicate') form.set('firstId', error.facts.reportId)
  }
  throw error
}
