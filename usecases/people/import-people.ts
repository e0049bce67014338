import { appendEvent } from '@/db/audit/append-event'
import { type Database, reader, transaction } from '@/db/client'
import { addFile } from '@/db/files/file-notes'
import { readFile, storeFile } from '@/db/files/file-store'
import { findKeptUpload, keepUpload } from '@/db/files/kept-uploads'
import { once } from '@/db/notices/once'
import { listAccountsNamed } from '@/db/people/list-accounts'
import { listMembershipsOf } from '@/db/people/memberships'
import { canSeePerson } from '@/domain/admin/bounds'
import type { KnownPerson } from '@/domain/admin/workbook/check-people'
import { planImport } from '@/domain/admin/workbook/plan-import'
import { readPeopleRows } from '@/domain/admin/workbook/read-rows'
import type { ImportPlan, WorkbookSheet } from '@/domain/admin/workbook/workbook'
import { dayOf } from '@/domain/calendar'
import { cleanFileName } from '@/domain/file-name'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { readWorkbookRows } from '@/formats/read-xlsx'
import { type Imported, saveImport } from '../report/save-import'
import { listAdministeredUnits } from './steps/find-administered'
import { listWorkbookWords } from './steps/list-workbook-words'
import { makePassword } from './steps/make-password'

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
  await transaction((tx) =>
    once(tx, { userId: actor.userId, requestId, at: now }, async () => {
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
    }),
  )
  return imported
}

type KeptBook = { hash: string; fileName: string; sheets: WorkbookSheet[] }

async function readKept(actor: Actor, keptId: string, now: string): Promise<KeptBook> {
  const kept = await findKeptUpload(reader(), actor.userId, keptId, now)
  const bytes = kept && (await readFile(kept.hash))
  if (!bytes) throw new Refusal('notFound')
  return { ...kept, sheets: await readWorkbookRows(bytes) }
}

async function planSheets(
  on: Database,
  actor: Actor,
  sheets: readonly WorkbookSheet[],
  now: string,
): Promise<ImportPlan> {
  const words = listWorkbookWords()
  const accounts = readPeopleRows(sheets, words).rows.map(({ account }) => account.toLowerCase())
  const [units, people] = [await listAdministeredUnits(on, actor), await listKnownPeople(on, actor, accounts, now)]
  return planImport(sheets, { units, people }, words, dayOf(now))
}

async function listKnownPeople(
  on: Database,
  actor: Actor,
  accounts: readonly string[],
  now: string,
): Promise<KnownPerson[]> {
  const people = await listAccountsNamed(on, accounts)
  const held = await listMembershipsOf(
    on,
    people.map(({ id }) => id),
  )
  return people.map(({ id, account, name, phone }) => {
    const own = held.filter(({ userId }) => userId === id)
    const memberships = own.filter(({ toDay }) => toDay === null || toDay >= dayOf(now))
    return { userId: id, account, name, phone, isOutside: !canSeePerson(actor, own, dayOf(now)), memberships }
  })
}
