'use server'
import { readWords } from '@/app/locale'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { editCommitment } from '@/usecases/plan/edit-commitment'
import { editCommitmentForm } from '@/usecases/plan/plan-forms'
import { text, whole } from '@/usecases/steps/form-fields'
import { linkToCard } from './link-to-card'
import { sayChanges } from './say-changes'

const cardForm = editCommitmentForm.extend({ deed: text(20), nextId: text(100), number: whole() })

/** Saves the card of a commitment; `confirm` also counts it as looked at and opens the next one. */
export async function editAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, cardForm, async ({ actor, now, input }) => {
    const { words } = await readWords()
    const { reportId, commitmentId, version, requestId, deed, nextId, number, ...fields } = input
    const confirm = deed === 'confirm'
    const edit = { reportId, commitmentId, version, requestId, confirm, fields }
    await editCommitment(actor, edit, now).catch((error) => sayChanges(error, words))
    return {
      to: linkToCard(reportId, confirm && nextId ? nextId : commitmentId),
      saved: confirm ? words.report.edit.confirmed({ number: number ?? 0 }) : words.report.edit.saved,
    }
  })
}
