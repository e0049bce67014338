import { Refusal } from '../refusal'
import { isInSubtree, type Unit, type UnitKind, unitKinds } from '../unit'
import { readAliases, requireText } from './read-text'

/** The most characters of a unit's names. */
export const unitLengths = { name: 60, shortName: 30 }

/** A unit as a form or a workbook row gives it. */
export type UnitInput = {
  name: string
  shortName: string
  aliases: string
  kind: string
  parentId: string | null
  position: number | null
}

export type UnitFields = Pick<Unit, 'name' | 'shortName' | 'aliases' | 'kind' | 'parentId'>

/**
 * Checks what was entered for a unit against the others of the tree. `self` is the unit itself when it is edited.
 * Throws `Refusal` fieldMissing, textTooLong, unitKindUnknown, unitParentMissing, unitParentInside or unitNameTaken.
 */
export function checkUnit(input: UnitInput, others: readonly Unit[], self?: Unit): UnitFields {
  const name = requireText(input.name, 'name', unitLengths.name)
  const shortName = requireText(input.shortName.trim() || name, 'shortName', unitLengths.shortName)
  if (!isUnitKind(input.kind)) throw new Refusal('unitKindUnknown', {}, 'kind')
  const parent = checkParent(input.parentId, others, self)
  ensureNameFree(name, parent, others, self)
  return { name, shortName, aliases: readAliases(input.aliases), kind: input.kind, parentId: parent?.id ?? null }
}

export const isUnitKind = (text: string): text is UnitKind => unitKinds.some((kind) => kind === text)

function checkParent(parentId: string | null, others: readonly Unit[], self?: Unit): Unit | undefined {
  const isRoot = self ? self.parentId === null : others.length === 0
  if (!parentId) {
    if (isRoot) return undefined
    throw new Refusal('unitParentMissing', {}, 'parentId')
  }
  const parent = others.find(({ id }) => id === parentId)
  if (!parent) throw new Refusal('unitParentMissing', {}, 'parentId')
  if (self && isInSubtree(parent.path, self.path))
    throw new Refusal('unitParentInside', { name: self.name, parent: parent.name }, 'parentId')
  return parent
}

function ensureNameFree(name: string, parent: Unit | undefined, others: readonly Unit[], self?: Unit): void {
  const parentId = parent?.id ?? null
  const twin = others.find((unit) => unit.id !== self?.id && unit.parentId === parentId && unit.name === name)
  if (twin) throw new Refusal('unitNameTaken', { name, parent: parent?.name ?? '' }, 'name')
}
