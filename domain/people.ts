/** The seven roles of DOMAIN's people table. */
export const roles = ['admin', 'coordinator', 'director', 'handler', 'head', 'leader', 'auditor'] as const
export type Role = (typeof roles)[number]

/** Who acts, in which capacity; written into every event. `unitPath` bounds what the actor may see. */
export type Actor = {
  userId: string
  name: string
  membershipId: string
  role: Role
  unitId: string
  unitName: string
  unitPath: string
  address: string
  /** Whom the actor stands in for while they are away; every act says so. */
  deputyFor?: { id: string; name: string } | null
}

/** The ids by which a task may name the actor: the own, and that of whom they stand in for. */
export const namesOf = ({ userId, deputyFor }: Pick<Actor, 'userId' | 'deputyFor'>): string[] =>
  deputyFor ? [userId, deputyFor.id] : [userId]

/** Roles whose sight is their unit's whole subtree rather than the unit's own tasks. */
export const oversightRoles: readonly Role[] = ['coordinator', 'director', 'leader', 'auditor']

/** Roles of those who do a unit's own work, and see that alone. */
export const unitRoles: readonly Role[] = ['handler', 'head']
export const worksInUnit = ({ role }: { role: Role }): boolean => unitRoles.includes(role)
/** Speaks for the own unit. */
export const isHead = ({ role }: { role: Role }): boolean => role === 'head'
export const isAdministrator = ({ role }: { role: Role }): boolean => role === 'admin'
