import { transaction } from '@/db/client'
import { storeFile } from '@/db/files/file-store'
import { keepUpload } from '@/db/files/kept-uploads'
import { files } from '@/db/schema'
import { readEditedChoices } from '@/domain/task/edited/choices'
import { everything } from '@/domain/task/ledger'
import { checkEdited } from '@/usecases/ledger/edited/check-edited'
import { exportWorkbook } from '@/usecases/ledger/export-ledger'
import { editBook, type SheetEdit } from '@/usecases/testing/edit-book'
import type { Fields } from '../call-action'
import type { TaskOwner } from '../canaries'
import type { Deed } from '../deed'
import { actorOf, type Person } from '../places'
import { makeTask } from '../targets'

const folder = 'app/(work)/tasks/workbook/edited-actions'
const owners: readonly TaskOwner[] = ['district', 'other', 'town', 'elsewhere']
const office: Person = { place: 'district', role: 'coordinator' }
const choices = 'leave=1'

/** Calls of bringing an edited ledger back: of tasks inside and outside, whoever exported them, and of a file that another uploaded. */
export const editedDeeds: Record<string, Deed[]> = {
  [`${folder} uploadEditedAction`]: [
    {
      about: '',
      fields: async () => ({ file: new File([new Uint8Array(await writeEdited(await makeOne('town')))], '台账.xlsx') }),
    },
  ],
  [`${folder} takeEditedAction`]: [
    ...owners.map((owner) => ({
      about: `of ${owner}`,
      fields: async (asker: Person | null) => keepEdited(asker ?? office, await makeOne(owner)),
    })),
    { about: 'another’s', fields: async () => keepEdited(office, await makeOne('district')) },
  ],
}

const makeOne = (owner: TaskOwner): Promise<string> => makeTask(owner, 'inProgress')

/** The ledger of one task as the top office exports it, with a note and progress that somebody wrote into it. */
async function writeEdited(taskId: string): Promise<Uint8Array> {
  const actor = actorOf({ place: 'city', role: 'coordinator' })
  const part = { filter: { ...everything, ids: [taskId] }, address: '' }
  const bytes = await exportWorkbook(actor, part, 'zh', new Date().toISOString())
  const set =
    (head: string): SheetEdit =>
    (rows, heads) =>
      rows.map((row) => (row[1]?.startsWith('X-') ? row.map((cell, at) => (heads[at] === head ? '改过' : cell)) : row))
  return editBook(bytes, { 督办台账: set('最新进展'), '督办台账（续表）': set('备注') })
}

/** Keeps an edited ledger as the first step does, and looks at it; gives what the last step names. */
export async function keepEdited(owner: Person, taskId: string): Promise<Fields> {
  const [stored, at] = [await storeFile(await writeEdited(taskId)), new Date().toISOString()]
  const actor = actorOf(owner)
  const keptId = await transaction(async (tx) => {
    await tx
      .insert(files)
      .values({ ...stored, type: 'xlsx', storedAt: at })
      .onConflictDoNothing()
    return keepUpload(tx, actor.userId, { ...stored, fileName: '台账.xlsx' }, at)
  })
  const seen = await checkEdited(actor, keptId, readEditedChoices(new URLSearchParams(choices)), at).catch(() => null)
  return { keptId, choices, stamp: seen?.stamp ?? 'none' }
}
