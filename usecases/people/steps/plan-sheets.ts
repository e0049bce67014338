import type { Database } from '@/db/client'
import { listAccountsNamed } from '@/db/people/list-accounts'
import { listMembershipsOf } from '@/db/people/memberships'
import { canSeePerson } from '@/domain/admin/bounds'
import type { KnownPerson } from '@/domain/admin/workbook/add-person'
import { planImport } from '@/domain/admin/workbook/plan-import'
import { readPeopleRows } from '@/domain/admin/workbook/read-rows'
import type { ImportPlan, WorkbookSheet } from '@/domain/admin/workbook/workbook'
import { dayOf } from '@/domain/calendar'
import type { Actor } from '@/domain/people'
import { listAdministeredUnits } from './find-administered'
import { listWorkbookWords } from './list-workbook-words'

/** What the sheets of a workbook would add as things stand, and every error by row. */
export async function planSheets(
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
    const memberships = own.filter(({ toDay, deputyForId }) => !deputyForId && (toDay === null || toDay >= dayOf(now)))
    return { userId: id, account, name, phone, isOutside: !canSeePerson(actor, own, dayOf(now)), memberships }
  })
}
