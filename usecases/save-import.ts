import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { addMembershipRow } from '@/db/list-memberships'
import { listUnits } from '@/db/list-units'
import { addPerson } from '@/db/save-person'
import { endSessions } from '@/db/save-session'
import { addUnit } from '@/db/save-unit'
import type { ImportPlan, PersonDraft, UnitDraft } from '@/domain/admin/workbook/workbook'
import { Refusal } from '@/domain/refusal'
import { pathUnder } from '@/domain/unit-tree'

/** A person that an import added; the password is shown once and kept nowhere. */
export type ImportedPerson = { account: string; name: string; unitName: string; password: string }
type Passwords = ReadonlyMap<string, { password: string; passwordHash: string }>

/** Writes a plan without errors: units from the top down, then people with their capacities. Part of `confirmPeopleImport`. */
export async function saveImport(
  tx: Database,
  plan: ImportPlan,
  passwords: Passwords,
  now: string,
): Promise<ImportedPerson[]> {
  const ids = await saveUnits(tx, plan.units)
  const imported: ImportedPerson[] = []
  for (const person of plan.people) {
    const userId = person.userId ?? newId()
    if (person.userId) await endSessions(tx, userId, now)
    else imported.push(await addNewPerson(tx, userId, person, passwords, now))
    for (const { unit, role, post, fromDay } of person.memberships)
      await addMembershipRow(tx, {
        id: newId(),
        userId,
        unitId: ids.get(unit) ?? unit,
        role,
        post,
        fromDay,
        toDay: null,
      })
  }
  return imported
}

async function addNewPerson(
  tx: Database,
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
