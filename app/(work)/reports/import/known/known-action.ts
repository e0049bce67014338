'use server'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { knownForm } from '@/usecases/report/import-form'
import { importReport } from '@/usecases/report/import-report'
import { replaceReport } from '@/usecases/report/replace-report'
import { openImported } from '../open-imported'

/** The newer text takes the place of the known report, or is kept beside it. */
export async function knownAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, knownForm, async ({ actor, now, input }) => {
    if (input.deed === 'beside')
      return openImported(actor, await importReport(actor, { ...input, beside: true }, now), now)
    const done = await replaceReport(actor, input, now)
    const { kept, changed, gone, added, leaders } = done
    const counts = {
      kept: Number(kept),
      changed: Number(changed),
      gone: Number(gone),
      added: Number(added),
      leaders: Number(leaders),
    }
    return openImported(actor, done, now, ({ record }) => record.known.replaced(counts))
  })
}
