'use server'
import { readWords } from '@/app/locale'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import type { FormState } from '@/ui/form/form-state'
import { confirmPeopleImport, uploadPeopleWorkbook } from '@/usecases/people/import-people'
import { confirmImportForm, workbookForm } from '@/usecases/people/people-forms'
import { PasswordList } from './password-list'

/** Takes the workbook and shows its dry run. */
export async function uploadAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, workbookForm, async ({ actor, now, input: { file } }) => {
    if (!file) throw new Refusal('fieldMissing', {}, 'file')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { keptId } = await uploadPeopleWorkbook(actor, { name: file.name, bytes }, now)
    return { to: `/admin/import?file=${keptId}` }
  })
}

/** Writes the checked workbook and shows the first passwords once. */
export async function confirmAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, confirmImportForm, async ({ actor, now, input }) => {
    const imported = await confirmPeopleImport(actor, input, now)
    const { admin } = (await readWords()).words
    if (!imported) return { saved: admin.import.doneBefore }
    const { people, waiting } = imported
    const also = waiting ? ` ${admin.import.waiting({ count: waiting })}` : ''
    if (!people.length) return { saved: `${admin.import.doneWithoutPeople}${also}` }
    return {
      saved: `${admin.import.done({ people: people.length })}${also}`,
      shown: <PasswordList people={people} words={admin} />,
    }
  })
}
