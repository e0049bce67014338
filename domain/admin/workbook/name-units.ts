import { Refusal } from '@/domain/refusal'
import type { Unit } from '@/domain/unit'
import type { Column } from './workbook'

/** What a name in the workbook can mean: the id of a unit that exists or the key of one to be added. */
export type NamedUnit = { id: string; name: string }
export type NameableAddition = Pick<Unit, 'name' | 'shortName' | 'aliases'> & { key: string }
export type UnitNames = ReadonlyMap<string, readonly NamedUnit[]>

/** Units by every name they go by: full, short and other names. A full name wins over another unit's short one. */
export function nameUnits(
  units: readonly Pick<Unit, 'id' | 'name' | 'shortName' | 'aliases'>[],
  additions: readonly NameableAddition[],
): UnitNames {
  const all = [...units, ...additions.map((addition) => ({ ...addition, id: addition.key }))]
  const full = new Map<string, NamedUnit[]>()
  for (const unit of all) add(full, unit.name, unit)
  const other = new Map<string, NamedUnit[]>()
  for (const unit of all)
    for (const name of new Set([unit.shortName, ...unit.aliases])) if (!full.has(name)) add(other, name, unit)
  return new Map([...other, ...full])
}

function add(names: Map<string, NamedUnit[]>, name: string, { id, name: full }: NamedUnit): void {
  names.set(name, [...(names.get(name) ?? []), { id, name: full }])
}

/** The one unit that a name means. Throws `Refusal` unitUnknown or unitAmbiguous. */
export function findOne(name: string, names: UnitNames, field: Column): string {
  const found = names.get(name) ?? []
  const [only] = found
  if (!only) throw new Refusal('unitUnknown', { text: name }, field)
  if (found.length > 1) throw new Refusal('unitAmbiguous', { text: name, count: found.length }, field)
  return only.id
}
