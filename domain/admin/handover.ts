import type { Role } from '../people'
import type { Side } from '../task/task'

/** A task by its number alone: an administrator hands it over and reads nothing of it. */
export type HeldTask = { id: string; number: string | null }

/**
 * What goes over when a capacity ends: the tasks that name its holder, and what waits for the role where nobody else holds it in that
 * unit. Whoever takes it over holds the same role for the same unit.
 */
export type Lot = {
  role: Role
  unitId: string
  unitName: string
  /** Tasks that name the person; each gets the successor's name. */
  named: HeldTask[]
  /** Tasks and plans that wait for the role, and would wait for nobody. */
  waiting: HeldTask[]
  plans: number
}

/** The name of a lot in a form. */
export const lotKey = ({ role, unitId }: Pick<Lot, 'role' | 'unitId'>): string => `${role}-${unitId}`

/** How many things a lot holds. */
export const sizeOfLot = ({ named, waiting, plans }: Pick<Lot, 'named' | 'waiting' | 'plans'>): number =>
  named.length + waiting.length + plans

/** By which field of a task a role is named in it. */
export const namedBy: Partial<Record<Role, 'handlerId' | 'leaderId'>> = { handler: 'handlerId', leader: 'leaderId' }

/** From which side a role decides on tasks: who has stood on another of a task cannot take that task over. */
export const decidesFrom: Partial<Record<Role, Side>> = {
  head: 'unit',
  coordinator: 'office',
  leader: 'leader',
  director: 'direction',
}
