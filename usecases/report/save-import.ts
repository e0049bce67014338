import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { addPasswordGiver, addPerson } from '@/db/people/save-person'
import { listUnits } from '@/db/unit/list-units'
import { addUnit } from '@/db/unit/save-unit'
import type { ImportPlan, PersonDraft, UnitDraft } from '@/domain/admin/workbook/workbook'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { pathUnder } from '@/domain/unit-tree'
import { giveCapacity } from '../people/steps/give-capacity'

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
  for (const draft of plan.people) {
    const person = { id: draft.userId ?? newId(), name: draft.name }
    if (!draft.userId) imported.people.push(await addNewPerson(tx, actor, person.id, draft, passwords, now))
    for (const { unit: place, row: _row, unitName: _name, ...capacity } of draft.memberships) {
      const unit = units.get(ids.get(place) ?? place)
      if (!unit) throw new Refusal('importChanged', { count: 1 })
      const fields = { ...capacity, unitId: unit.id, toDay: null }
      const { state } = await giveCapacity(tx, actor, { person, unit, fields }, now)
      if (state !== 'given') imported.waiting++
    }
  }
  return imported
}

async function addNewPerson(
  tx: Database,
  actor: Actor,
  id: string,
  { account, name, phone, memberships }: PersonDraft,
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

async function saveUnits(tx: Database, drafts: readonly UnitDraft[]): Promise<Map<string, string>> {
  const known = await listUnits(tx)
  const paths = new Map(known.map(({ id, path }) => [id, path]))
  const last = new Map<string | null, number>()
  for (const { parentId, position } of known) last.set(parentId, Math.max(last.get(parentId) ?? 0, position))
  const ids = new Map<string, string>()
  for (const draft of orderDrafts(drafts)) {
    const id = newId()
    const parentId = draft.parent ? (ids.get(draft.parent) ?? draft.parent) : null
    const path = pathUnder(parentId ? paths.get(parentId) : undefined, id)
    const position = draft.position ?? (last.get(parentId) ?? 0) + 1
    const { name, shortName, aliases, kind } = draft
    await addUnit(tx, { id, parentId, path, name, shortName, aliases, kind, position, active: true })
    ids.set(draft.key, id)
    paths.set(id, path)
    last.set(parentId, Math.max(last.get(parentId) ?? 0, position))
  }
  return ids
}

/** Drafts so that each parent comes before what is below it, whatever their order in the sheet. */
function orderDrafts(drafts: readonly UnitDraft[]): UnitDraft[] {
  const keys = new Set(drafts.map(({ key }) => key))
  const below = (parent: string | null): UnitDraft[] =>
    drafts
      .filter((draft) => (draft.parent && keys.has(draft.parent) ? draft.parent : null) === parent)
      .flatMap((draft) => [draft, ...below(draft.key)])
  return below(null)
}
