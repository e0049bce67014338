import { type Actor, namesOf, oversightRoles, type Role } from '../people'
import { can } from '../policy'
import { Refusal } from '../refusal'
import { isInSubtree } from '../unit'
import type { Snapshot, SnapshotAct, SnapshotState, SnapshotStation } from './snapshot'

/** An act that takes a snapshot on; nobody does it who did one of `notBy` since the text was last sent. */
type Stage = {
  act: SnapshotAct
  from: SnapshotState
  to: SnapshotState
  who: readonly Role[]
  notBy: readonly SnapshotAct[]
}

const office: readonly Role[] = ['coordinator', 'director']

/** The way of a snapshot to the public, as data: page, notices and to-do list read it. */
const stages: readonly Stage[] = [
  { act: 'submit', from: 'drafting', to: 'secrecyCheck', who: office, notBy: [] },
  { act: 'publish', from: 'secrecyCheck', to: 'published', who: ['director'], notBy: ['submit'] },
  { act: 'sendBack', from: 'secrecyCheck', to: 'drafting', who: office, notBy: [] },
  { act: 'withdraw', from: 'published', to: 'withdrawn', who: ['director'], notBy: [] },
  { act: 'drop', from: 'drafting', to: 'dropped', who: office, notBy: [] },
]

/** Acts that sign the confidentiality check. */
export const signingActs: readonly SnapshotAct[] = ['submit', 'publish']
/** Acts that ask for a reason. */
export const reasonedActs: readonly SnapshotAct[] = ['sendBack', 'withdraw']

/** What the rules read of a snapshot. */
export type SnapshotStanding = Pick<Snapshot, 'state' | 'way' | 'writers' | 'begunBy'> & { unitPath: string }

const rowOf = (act: SnapshotAct, { state }: Pick<Snapshot, 'state'>): Stage | undefined =>
  stages.find((stage) => stage.act === act && stage.from === state)

/** What was done since the text was last sent or sent back. */
function listRound(way: readonly SnapshotStation[]): SnapshotStation[] {
  const at = way.findLastIndex(({ act }) => act === 'submit' || act === 'sendBack')
  return way.slice(Math.max(0, at))
}

/** True of who writes snapshots of a body: its coordinators and directors, and those above. */
export const holdsSnapshotPen = (unitPath: string, actor: Actor): boolean =>
  can(actor, 'runSnapshots') && isInSubtree(unitPath, actor.unitPath)

/** True of who sees the snapshots of a body at every step: whoever oversees it. Everybody else reads what is public. */
export const seesSnapshot = (unitPath: string, { role, unitPath: own }: Actor): boolean =>
  oversightRoles.includes(role) && isInSubtree(unitPath, own)

/** What stands against opening or shutting a body's public page, or null: notAllowed. */
export const findOpenRefusal = (unitPath: string, actor: Actor): Refusal | null =>
  can(actor, 'openPublicPage') && isInSubtree(unitPath, actor.unitPath)
    ? null
    : new Refusal('notAllowed', { ability: 'openPublicPage' })

/** What stands against an act now, or null: notAllowed, snapshotElsewhere, snapshotSignedBefore, ownSnapshot. */
export function findSnapshotRefusal(act: SnapshotAct, snapshot: SnapshotStanding, actor: Actor): Refusal | null {
  const forbidden = new Refusal('notAllowed', { ability: 'runSnapshots' })
  const isRole = stages.some((stage) => stage.act === act && stage.who.includes(actor.role))
  if (!isRole || !isInSubtree(snapshot.unitPath, actor.unitPath)) return forbidden
  const row = rowOf(act, snapshot)
  if (!row) return new Refusal('snapshotElsewhere')
  const own = namesOf(actor)
  if (listRound(snapshot.way).some(({ act: done, by }) => row.notBy.includes(done) && own.includes(by)))
    return new Refusal('snapshotSignedBefore')
  const isOwn = writersOf(snapshot).every((writer) => own.includes(writer))
  return act === 'publish' && isOwn ? new Refusal('ownSnapshot') : null
}

// The first texts are the units' own words; they are their beginner's until somebody writes on them.
const writersOf = ({ writers, begunBy }: SnapshotStanding): string[] => (writers.length ? writers : [begunBy])

/** What this actor may do with a snapshot now. */
export const listSnapshotActs = (snapshot: SnapshotStanding, actor: Actor): SnapshotAct[] =>
  stages
    .map(({ act }) => act)
    .filter((act) => rowOf(act, snapshot) !== undefined && !findSnapshotRefusal(act, snapshot, actor))

/** What stands against writing its texts, or null: notAllowed, snapshotNotDrafting. */
export function findSnapshotWriteRefusal({ unitPath, state }: SnapshotStanding, actor: Actor): Refusal | null {
  if (!holdsSnapshotPen(unitPath, actor)) return new Refusal('notAllowed', { ability: 'runSnapshots' })
  return state === 'drafting' ? null : new Refusal('snapshotNotDrafting')
}

/** Where the snapshot stands after an act. */
export const snapshotAfter = (act: SnapshotAct, snapshot: Pick<Snapshot, 'state'>): SnapshotState =>
  rowOf(act, snapshot)?.to ?? snapshot.state

/** What a snapshot asks of this person of its own body, or null; one that was sent back asks its coordinators to mend it. */
export function findAskedOfSnapshot(snapshot: SnapshotStanding, actor: Actor): SnapshotAct | null {
  if (actor.unitPath !== snapshot.unitPath) return null
  const isReturned = snapshot.state === 'drafting' && snapshot.way.at(-1)?.act === 'sendBack'
  if (isReturned) return actor.role === 'coordinator' ? 'submit' : null
  return listSnapshotActs(snapshot, actor).find((act) => act === 'publish') ?? null
}

/** Whose roles a snapshot waits for in a state. */
export const listSnapshotAwaited = (state: SnapshotState): Role[] =>
  state === 'drafting' ? ['coordinator'] : state === 'secrecyCheck' ? ['director'] : []
