export const unitKinds = ['province', 'city', 'district', 'department', 'township', 'office'] as const
export type UnitKind = (typeof unitKinds)[number]

/** A node of the one tree of bodies; `path` is `/root/child/`. */
export type Unit = {
  id: string
  parentId: string | null
  path: string
  name: string
  shortName: string
  aliases: string[]
  kind: UnitKind
  position: number
  active: boolean
  version: number
}

/** True when `path` is the unit at `root` or below it. */
export const isInSubtree = (path: string, root: string): boolean => path.startsWith(root)

/** True for the path of a unit at the top of the tree, which has no superior here. */
export const isRootPath = (path: string): boolean => path.split('/').filter(Boolean).length === 1
