'use server'
import { readWords } from '@/app/locale'
import { readFiles, readRequestId, readText } from '@/app/read-form'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import type { FormState } from '@/ui/form/form-state'
import { confirmPeopleImport, uploadPeopleWorkbook } from '@/usecases/people/import-people'
import { PasswordList } from './password-list'

/** Takes the workbook and shows its dry run. */
export async function uploadAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['file'], async ({ actor, now, form }) => {
    const [file] = readFiles(form, 'file')
    if (!file) throw new Refusal('fieldMissing', {}, 'file')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { keptId } = await uploadPeopleWorkbook(actor, { name: file.name, bytes }, now)
    return { to: `/admin/import?file=${keptId}` }
  })
}

/** Writes the checked workbook and shows the first passwords once. */
export async function confirmAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, ['keptId'], async ({ actor, now, form }) => {
    const input = { keptId: readText(form, 'keptId', 40), requestId: readRequestId(form) }
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
