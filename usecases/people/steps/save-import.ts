import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { addPasswordGiver, addPerson } from '@/db/people/save-person'
import { listUnits } from '@/db/unit/list-units'
import type { ImportPlan, PersonAddition } from '@/domain/admin/workbook/workbook'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { giveCapacity } from './give-capacity'
import { saveUnits } from './save-units'

/** A person that an import added; the password is shown once and kept nowhere. */
export type ImportedPerson = { account: string; name: string; unitName: string; password: string }
type Passwords = ReadonlyMap<string, { password: string; passwordHash: string }>

/** What an import wrote; `waiting`: capacities of the importer's own that wait for a second administrator or begin later. */
export type Imported = { people: ImportedPerson[]; waiting: number }

/** Writes a plan without errors: units from the top down, then people with their capacities. Part of `confirmPeopleImport`. */
export async function saveImport(
  tx: Database,
  actor: Actor,
  plan: ImportPlan,
  passwords: Passwords,
  now: string,
): Promise<Imported> {
  const ids = await saveUnits(tx, plan.units)
  const units = new Map((await listUnits(tx)).map((unit) => [unit.id, unit]))
  const imported: Imported = { people: [], waiting: 0 }
  for (const addition of plan.people) {
    const person = { id: addition.userId ?? newId(), name: addition.name }
    if (!addition.userId) imported.people.push(await addNewPerson(tx, actor, person.id, addition, passwords, now))
    for (const { unit: place, seat: at, role, post, fromDay } of addition.memberships) {
      const find = (key: string) => units.get(ids.get(key) ?? key)
      const [unit, seat] = [find(place), (at && find(at)) || null]
      if (!unit) throw new Refusal('importChanged', { count: 1 })
      const fields = { role, post, fromDay, unitId: unit.id, seatId: seat?.id ?? null, toDay: null }
      const { state } = await giveCapacity(tx, actor, { person, unit, seat, fields }, now)
      if (state !== 'given') imported.waiting++
    }
  }
  return imported
}

async function addNewPerson(
  tx: Database,
  actor: Actor,
  id: string,
  { account, name, phone, memberships }: PersonAddition,
  passwords: Passwords,
  now: string,
): Promise<ImportedPerson> {
  const made = passwords.get(account)
  if (!made) throw new Refusal('importChanged', { count: 1 })
  const { password, passwordHash } = made
  await addPerson(tx, {
    id,
    account,
    name,
    phone,
    passwordHash,
    mustChangePassword: true,
    active: true,
    createdAt: now,
  })
  await addPasswordGiver(tx, id, actor.userId)
  return { account, name, unitName: memberships[0]?.unitName ?? '', password }
}
