import { type Actor, namesOf, oversightRoles } from '../people'
import type { Ask } from '../task/ask'
import type { TodoItem } from '../task/todo'
import type { UrgeColour } from '../task/urging/urge'
import type { NoticeKind } from './kinds'

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
  return !goingOn.includes(ask) || light.colour === 'red' || group === 'returned'
}

const goingOn: readonly Ask[] = ['report', 'support', 'press']
const ofRequests: readonly Ask[] = ['settle', 'hear', 'answer']

/** True of such an entry where its person takes its kind daily, or red lights and it is red. */
export const isChosen = ({ ask, light }: Pick<TodoItem, 'ask' | 'light'>, daily: readonly NoticeKind[]): boolean =>
  daily.includes(kindOfAsk(ask)) || (light.colour === 'red' && daily.includes('red'))

const kindOfAsk = (ask: Ask): NoticeKind =>
  ofRequests.includes(ask) ? 'request' : goingOn.includes(ask) ? 'red' : 'task'

type Urged = UrgeColour | 'note' | 'proxy'

/** The kind of what an answer is asked for: a slip by its colour, a leader's words, a report that was entered for the unit. */
export const kindOfUrged = (urged: Urged): NoticeKind => kindsUrged[urged]

const kindsUrged = {
  red: 'redSlip',
  yellow: 'slip',
  blue: 'slip',
  note: 'instruction',
  proxy: 'task',
} as const satisfies Record<Urged, NoticeKind>
