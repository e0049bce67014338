'use server'
import { readWords } from '@/app/locale'
import { readNumber, readRequestId, readText, readVersion, requireText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import type { FormState } from '@/ui/form/form-state'
import { editCommitment } from '@/usecases/plan/edit-commitment'
import { linkToCard } from './link-to-card'
import { draftFields, readDraftFields } from './read-draft-fields'
import { sayChanges } from './say-changes'

/** Saves the card of a commitment; `confirm` also counts it as looked at and opens the next one. */
export async function editAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(
    sent,
    ['reportId', 'commitmentId', 'deed', 'nextId', 'number', ...draftFields],
    async ({ actor, now, form }) => {
      const { words } = await readWords()
      const key = { reportId: requireText(form, 'reportId', 40), commitmentId: requireText(form, 'commitmentId', 40) }
      const confirm = readText(form, 'deed', 20) === 'confirm'
      const edit = {
        ...key,
        confirm,
        version: readVersion(form),
        fields: readDraftFields(form),
        requestId: readRequestId(form),
      }
      await editCommitment(actor, edit, now).catch((error) => sayChanges(error, words))
      const nextId = readText(form, 'nextId', 40)
      return {
        to: linkToCard(key.reportId, confirm && nextId ? nextId : key.commitmentId),
        saved: confirm
          ? words.report.edit.confirmed({ number: readNumber(form, 'number') ?? 0 })
          : words.report.edit.saved,
      }
    },
  )
}
