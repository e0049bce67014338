import { type Actor, namesOf, oversightRoles } from '../people'
import type { TodoItem } from '../task/todo'

type Held = { handlerId: string | null; leadUnitId: string | null }

/** True where somebody is reminded of a task that they see: a handler of their own, a head of what the unit leads, an office of all. */
export function isReminded(actor: Actor, { handlerId, leadUnitId }: Held): boolean {
  if (oversees(actor)) return true
  if (actor.role === 'handler') return handlerId !== null && namesOf(actor).includes(handlerId)
  return leadUnitId === actor.unitId
}

/** True of those who look after the tasks of others, and are told of their red lights. */
export const oversees = ({ role }: Pick<Actor, 'role'>): boolean => oversightRoles.includes(role)

/**
 * True of an entry of the to-do list that a digest tells: something that was sent to the person, or what is late. Work that goes on as it
 * should is asked of them every day; they are told of it by its due days alone.
 */
export function isAskedNow({ ask, light, group }: Pick<TodoItem, 'ask' | 'light' | 'group'>): boolean {
  const goesOn = ask === 'report' || ask === 'support' || ask === 'press'
  return !goesOn || light.colour === 'red' || group === 'returned'
}
