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
}

/** Roles whose sight is their unit's whole subtree rather than the unit's own tasks. */
export const oversightRoles: readonly Role[] = ['coordinator', 'director', 'leader', 'auditor']

/** Roles of those who do a unit's own work, and see that alone. */
export const unitRoles: readonly Role[] = ['handler', 'head']
export const worksInUnit = ({ role }: { role: Role }): boolean => unitRoles.includes(role)
export const isHead = ({ role }: { role: Role }): boolean => role === 'head'
export const isAdministrator = ({ role }: { role: Role }): boolean => role === 'admin'
