import { type Actor, namesOf, oversightRoles, type Role } from '../people'
import { can } from '../policy'
import { Refusal } from '../refusal'
import { isInSubtree } from '../unit'
import type { Circular, CircularAct, CircularState, CircularStation } from './circular'

/** An act that takes a circular on. `asked`: with the leader where one is asked, else ready to be issued. */
type Stage = {
  act: CircularAct
  from: CircularState
  to: CircularState | 'asked'
  who: readonly Role[]
  /** Nobody does it who did one of these since the text was last submitted. */
  notBy: readonly CircularAct[]
}

const office: readonly Role[] = ['coordinator', 'director']
const back = { act: 'sendBack', to: 'drafting', notBy: [] } as const

/** The way of a circular to its issue, as data: page, notices and to-do list read it. */
const stages: readonly Stage[] = [
  { act: 'submit', from: 'drafting', to: 'directorReview', who: office, notBy: [] },
  { act: 'endorse', from: 'directorReview', to: 'asked', who: ['director'], notBy: ['submit'] },
  { act: 'approve', from: 'leaderReview', to: 'ready', who: ['leader'], notBy: ['submit', 'endorse'] },
  { act: 'drop', from: 'drafting', to: 'dropped', who: office, notBy: [] },
  { act: 'issue', from: 'ready', to: 'issued', who: office, notBy: [] },
  { ...back, from: 'directorReview', who: ['director'] },
  { ...back, from: 'leaderReview', who: ['leader'] },
  { ...back, from: 'ready', who: office },
]

/** What the rules read of a circular. */
export type CircularStanding = Pick<Circular, 'state' | 'way' | 'asksLeader' | 'writers' | 'begunBy'> & {
  unitPath: string
}

const rowOf = (act: CircularAct, { state }: Pick<Circular, 'state'>): Stage | undefined =>
  stages.find((stage) => stage.act === act && stage.from === state)

/** What was done since the text was last submitted or sent back. */
function listRound(way: readonly CircularStation[]): CircularStation[] {
  const at = way.findLastIndex(({ act }) => act === 'submit' || act === 'sendBack')
  return way.slice(Math.max(0, at))
}

/** True of the body's own people who write its circulars: a coordinator or director there or above. */
export const holdsCircularPen = (unitPath: string, actor: Actor): boolean =>
  can(actor, 'runCirculars') && isInSubtree(unitPath, actor.unitPath)

/** True of who oversees a circular's body, and so sees the tasks behind it. */
export const overseesCircular = (unitPath: string, { role, unitPath: own }: Actor): boolean =>
  oversightRoles.includes(role) && isInSubtree(unitPath, own)

/** True of who sees a circular: whoever oversees its body, and once it is issued whoever belongs to that body. */
export const seesCircular = (
  { unitPath, state }: Pick<CircularStanding, 'unitPath' | 'state'>,
  actor: Actor,
): boolean =>
  overseesCircular(unitPath, actor) ||
  (state === 'issued' && can(actor, 'seeOverview') && isInSubtree(actor.unitPath, unitPath))

/** What stands against an act now, or null: notAllowed, circularElsewhere, circularActedBefore, ownCircular. */
export function findCircularRefusal(act: CircularAct, circular: CircularStanding, actor: Actor): Refusal | null {
  const forbidden = new Refusal('notAllowed', { ability: 'runCirculars' })
  const isRole = stages.some((stage) => stage.act === act && stage.who.includes(actor.role))
  if (!isRole || !isInSubtree(circular.unitPath, actor.unitPath)) return forbidden
  const row = rowOf(act, circular)
  if (!row) return new Refusal('circularElsewhere')
  if (!row.who.includes(actor.role)) return forbidden
  const own = namesOf(actor)
  if (listRound(circular.way).some(({ act: done, by }) => row.notBy.includes(done) && own.includes(by)))
    return new Refusal('circularActedBefore')
  const isDecision = act === 'endorse' || act === 'approve'
  return isDecision && writersOf(circular).every((writer) => own.includes(writer)) ? new Refusal('ownCircular') : null
}

// The first text is the figures' own; it is its beginner's until somebody writes on it.
const writersOf = ({ writers, begunBy }: CircularStanding): string[] => (writers.length ? writers : [begunBy])

/** What this actor may do with a circular now. */
export const listCircularActs = (circular: CircularStanding, actor: Actor): CircularAct[] => [
  ...new Set(stages.map(({ act }) => act).filter((act) => !findCircularRefusal(act, circular, actor))),
]

/** What stands against writing it, or null: notAllowed, circularNotDrafting. */
export function findCircularWriteRefusal({ unitPath, state }: CircularStanding, actor: Actor): Refusal | null {
  if (!holdsCircularPen(unitPath, actor)) return new Refusal('notAllowed', { ability: 'runCirculars' })
  return state === 'drafting' ? null : new Refusal('circularNotDrafting')
}

/** Where the circular stands after an act. */
export function circularAfter(act: CircularAct, circular: Pick<Circular, 'state' | 'asksLeader'>): CircularState {
  const to = rowOf(act, circular)?.to ?? circular.state
  return to === 'asked' ? (circular.asksLeader ? 'leaderReview' : 'ready') : to
}

/** What a circular asks of this person of its own body, or null; one that was sent back asks its coordinators to mend it. */
export function findAskedOfCircular(circular: CircularStanding, actor: Actor): CircularAct | null {
  if (actor.unitPath !== circular.unitPath) return null
  const isReturned = circular.way.at(-1)?.act === 'sendBack'
  if (circular.state === 'drafting') return isReturned && actor.role === 'coordinator' ? 'submit' : null
  return listCircularActs(circular, actor).find((act) => act !== 'sendBack') ?? null
}

/** Whose roles a circular waits for in a state. */
export function listCircularAwaited(state: CircularState): Role[] {
  if (state === 'drafting') return ['coordinator']
  return [...new Set(stages.filter(({ from, act }) => from === state && act !== 'sendBack').flatMap(({ who }) => who))]
}
