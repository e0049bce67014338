import { appendEvent } from '@/db/audit/append-event'
import { reader, transaction } from '@/db/client'
import { addFile } from '@/db/files/file-notes'
import { readFile, storeFile } from '@/db/files/file-store'
import { findKeptUpload, keepUpload } from '@/db/files/kept-uploads'
import { changeOnce } from '@/db/notices/change-once'
import type { ImportPlan, WorkbookSheet } from '@/domain/admin/workbook/workbook'
import { cleanFileName } from '@/domain/file-name'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { readWorkbookRows } from '@/formats/read-xlsx'
import { makePassword } from './steps/make-password'
import { planSheets } from './steps/plan-sheets'
import { type Imported, saveImport } from './steps/save-import'

export type UploadedBook = { name: string; bytes: Uint8Array }
export type CheckedImport = { fileName: string; plan: ImportPlan }

/**
 * Takes a workbook of units and people below the administrator's own unit and keeps it for the dry run and the confirmation; gives the id of that.
 * Writes no unit and no person. Throws `Refusal` notAllowed or those of reading the file.
 */
export async function uploadPeopleWorkbook(actor: Actor, book: UploadedBook, now: string): Promise<{ keptId: string }> {
  ensureCan(actor, 'managePeople')
  const fileName = cleanFileName(book.name)
  const sheets = await readWorkbookRows(book.bytes)
  const { hash, size } = await storeFile(book.bytes)
  const plan = await planSheets(reader(), actor, sheets, now)
  return transaction(async (tx) => {
    await addFile(tx, { hash, size, type: 'xlsx' }, now)
    const keptId = await keepUpload(tx, actor.userId, { hash, fileName, size }, now)
    await appendEvent(tx, actor, now, {
      action: 'import.check',
      objectType: 'import',
      objectId: hash,
      objectName: fileName,
      after: { units: plan.units.length, people: plan.people.length, errors: plan.errors.length },
    })
    return { keptId }
  })
}

/** The dry run of a workbook that this actor uploaded: what it would add as things stand, and every error by row. Throws `Refusal` notAllowed or notFound. */
export async function checkPeopleImport(actor: Actor, keptId: string, now: string): Promise<CheckedImport> {
  ensureCan(actor, 'managePeople')
  const { fileName, sheets } = await readKept(actor, keptId, now)
  return { fileName, plan: await planSheets(reader(), actor, sheets, now) }
}

/**
 * Writes what the checked workbook kept under this id adds, all in one transaction, and gives the new people's first passwords, to be
 * shown once; null when this form went through before. Everything is checked again. Throws `Refusal` notAllowed, notFound,
 * importChanged where errors have come up since.
 */
export async function confirmPeopleImport(
  actor: Actor,
  { keptId, requestId }: { keptId: string; requestId?: string },
  now: string,
): Promise<Imported | null> {
  ensureCan(actor, 'managePeople')
  const { hash, fileName, sheets } = await readKept(actor, keptId, now)
  const planned = await planSheets(reader(), actor, sheets, now)
  const fresh = planned.people.filter(({ userId }) => !userId)
  const passwords = new Map(
    await Promise.all(fresh.map(async ({ account }) => [account, await makePassword()] as const)),
  )
  let imported: Imported | null = null
  await changeOnce(actor, requestId, now, async (tx) => {
    const plan = await planSheets(tx, actor, sheets, now)
    if (plan.errors.length) throw new Refusal('importChanged', { count: plan.errors.length })
    imported = await saveImport(tx, actor, plan, passwords, now)
    const counts = { units: plan.units.length, people: fresh.length }
    await appendEvent(tx, actor, now, {
      action: 'import.confirm',
      objectType: 'import',
      objectId: hash,
      objectName: fileName,
      after: { ...counts, accounts: plan.people.map(({ account }) => account) },
    })
    return { hash }
  })
  return imported
}

type KeptBook = { hash: string; fileName: string; sheets: WorkbookSheet[] }

async function readKept(actor: Actor, keptId: string, now: string): Promise<KeptBook> {
  const kept = await findKeptUpload(reader(), actor.userId, keptId, now)
  const bytes = kept && (await readFile(kept.hash))
  if (!bytes) throw new Refusal('notFound')
  return { ...kept, sheets: await readWorkbookRows(bytes) }
}
