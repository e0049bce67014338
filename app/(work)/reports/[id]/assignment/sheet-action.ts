'use server'
import { readWords } from '@/app/locale'
import { runAction } from '@/app/run-action'
import { Refusal } from '@/domain/refusal'
import type { FormState } from '@/ui/form/form-state'
import { sheetForm } from '@/usecases/plan/assignment/assignment-forms'
import { readAssignmentSheet } from '@/usecases/plan/assignment/read-assignment-sheet'
import { linkToAssignment } from '../link-to-assignment'

/** Takes an edited assignment table back into the grid, where it stands unsaved. */
export async function sheetAction(_: FormState, sent: FormData): Promise<FormState> {
  return runAction(sent, sheetForm, async ({ actor, now, input: { reportId, file } }) => {
    if (!file) throw new Refusal('fieldMissing', {}, 'file')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const done = await readAssignmentSheet(actor, { reportId, bytes }, now)
    const { assignment } = (await readWords()).words
    return { to: `${linkToAssignment(reportId)}?read=${Date.parse(now)}`, saved: assignment.sheet.done(done) }
  })
}
