import type { Database } from '@/db/client'
import { newId } from '@/db/id'
import { listUnits } from '@/db/unit/list-units'
import { addUnit } from '@/db/unit/save-unit'
import type { UnitAddition } from '@/domain/admin/workbook/workbook'
import { pathUnder } from '@/domain/unit-tree'

/** Writes units from the top down; gives their ids by the keys of the sheet. */
export async function saveUnits(tx: Database, additions: readonly UnitAddition[]): Promise<Map<string, string>> {
  const known = await listUnits(tx)
  const paths = new Map(known.map(({ id, path }) => [id, path]))
  const last = new Map<string | null, number>()
  for (const { parentId, position } of known) last.set(parentId, Math.max(last.get(parentId) ?? 0, position))
  const ids = new Map<string, string>()
  for (const addition of orderAdditions(additions)) {
    const id = newId()
    const parentId = addition.parent ? (ids.get(addition.parent) ?? addition.parent) : null
    const path = pathUnder(parentId ? paths.get(parentId) : undefined, id)
    const position = addition.position ?? (last.get(parentId) ?? 0) + 1
    const { name, shortName, aliases, kind } = addition
    await addUnit(tx, { id, parentId, path, name, shortName, aliases, kind, position, active: true })
    ids.set(addition.key, id)
    paths.set(id, path)
    last.set(parentId, Math.max(last.get(parentId) ?? 0, position))
  }
  return ids
}

/** Additions so that each parent comes before what is below it, whatever their order in the sheet. */
function orderAdditions(additions: readonly UnitAddition[]): UnitAddition[] {
  const keys = new Set(additions.map(({ key }) => key))
  const below = (parent: string | null): UnitAddition[] =>
    additions
      .filter((addition) => (addition.parent && keys.has(addition.parent) ? addition.parent : null) === parent)
      .flatMap((addition) => [addition, ...below(addition.key)])
  return below(null)
}
