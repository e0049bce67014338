import type { Unit } from './unit'

export type UnitNode = Unit & { depth: number }

/** Units as a tree read from top to bottom: each followed by what is below it, siblings by position. Lost children come last. */
export function orderUnits(units: readonly Unit[]): UnitNode[] {
  const known = new Set(units.map(({ id }) => id))
  const below = new Map<string | null, Unit[]>()
  for (const unit of units) {
    const parent = unit.parentId && known.has(unit.parentId) ? unit.parentId : null
    below.set(parent, [...(below.get(parent) ?? []), unit])
  }
  return listBelow(below, null, 0)
}

/** `/root/child/` for a unit under a parent's path, or `/id/` for a root. */
export const pathUnder = (parentPath: string | undefined, id: string): string => `${parentPath ?? '/'}${id}/`

function listBelow(below: Map<string | null, Unit[]>, parent: string | null, depth: number): UnitNode[] {
  const children = [...(below.get(parent) ?? [])].sort((a, b) => a.position - b.position)
  return children.flatMap((unit) => [{ ...unit, depth }, ...listBelow(below, unit.id, depth + 1)])
}
