import { type Actor, namesOf, type Role } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { keepsUnit } from '../levels'
import { findSideRefusal } from '../move/sides'
import { type Entitled, findStandingRefusal, type PlacedDossier, type Relation } from '../move/standing'
import { reviewStatuses, type Side, type TaskStatus } from '../task'
import { type ChangeAct, type ChangeRequest, type Decider, isOpenChange, type OpenChangeState } from './change-request'

/** A place on the way of a request, and who acts there. */
export type Stage = {
  state: OpenChangeState
  /** Only of requests that these decide in the end. */
  deciders: readonly Decider[]
  who: readonly [Role, Relation]
  /** Where whoever acts stands in the task from then on. */
  side: Side
  /** A head who signs speaks for the unit and decides nothing; everybody else must have stood on no other side. */
  isDecision: boolean
  acts: readonly ChangeAct[]
  /** What the to-do list asks for. */
  ask: 'settle' | 'hear'
}

const decide = ['grant', 'grantOther', 'refuse'] as const
const advise = ['adviseFor', 'adviseAgainst'] as const
const office = { who: ['coordinator', 'oversight'], side: 'office', isDecision: true, ask: 'settle' } as const

/** The way of every request, as data: the page, the check, the to-do list and `db/sql/waits-for-sql.ts` read it. */
export const stages: readonly Stage[] = [
  {
    state: 'asked',
    deciders: ['coordinator', 'director', 'leader'],
    who: ['head', 'leadUnit'],
    side: 'unit',
    isDecision: false,
    acts: ['sign', 'turnDown'],
    ask: 'settle',
  },
  {
    // Of a change of the lead alone; what the head says is heard and decides nothing.
    state: 'hearing',
    deciders: ['director', 'leader'],
    who: ['head', 'receivingUnit'],
    side: 'unit',
    isDecision: false,
    acts: ['willing', 'unwilling'],
    ask: 'hear',
  },
  { ...office, state: 'signed', deciders: ['coordinator'], acts: decide },
  { ...office, state: 'signed', deciders: ['director', 'leader'], acts: advise },
  {
    state: 'advised',
    deciders: ['director'],
    who: ['director', 'oversight'],
    side: 'direction',
    isDecision: true,
    acts: decide,
    ask: 'settle',
  },
  {
    state: 'advised',
    deciders: ['leader'],
    who: ['leader', 'taskLeader'],
    side: 'leader',
    isDecision: true,
    acts: decide,
    ask: 'settle',
  },
]

/** Who asks for the unit, and takes back what they asked. */
export const askers: Entitled = [
  ['handler', 'assignedHandler'],
  ['head', 'leadUnit'],
]

/** Where whoever asks stands in the task from then on: a head speaks for the unit. */
export const sideOfAsker = ({ role }: Pick<Actor, 'role'>): Side => (role === 'head' ? 'unit' : 'work')

/** The states of a task in which a request on its way is acted on; while the task is suspended it waits, in every other it lapses. */
export const decidedDuring: readonly TaskStatus[] = ['inProgress', ...reviewStatuses]
export const lapsesIn = (status: TaskStatus): boolean => !decidedDuring.includes(status) && status !== 'suspended'

/** Where a request begins: with the head, past whom goes what a head asks, and all where the body does without the unit's review. */
export const findFirstState = (dossier: PlacedDossier, { role }: Actor): 'asked' | 'signed' =>
  role === 'head' || !keepsUnit(dossier) ? 'signed' : 'asked'

/** Where a request lies, undefined where it is settled. */
export const stageOf = ({ state, decider }: Pick<ChangeRequest, 'state' | 'decider'>): Stage | undefined =>
  stages.find((stage) => stage.state === state && stage.deciders.includes(decider))

/** What stands against acting on a request now, or null: changeSettled, issuerElsewhere, moveNotYours, moveNotFromHere, ownChange, decidedBefore. */
export function findStageRefusal(change: ChangeRequest, dossier: PlacedDossier, actor: Actor): Refusal | null {
  const stage = stageOf(change)
  if (!stage) return new Refusal('changeSettled')
  return (
    findStandingRefusal([stage.who], dossier, actor) ??
    (decidedDuring.includes(dossier.task.status) ? null : new Refusal('moveNotFromHere')) ??
    (namesOf(actor).includes(change.askedBy) ? new Refusal('ownChange') : null) ??
    (stage.isDecision ? findSideRefusal(stage.side, dossier, actor) : null)
  )
}

/** What this actor may do with a request now; another day is given of dates alone. */
export const listChangeActs = (change: ChangeRequest, dossier: PlacedDossier, actor: Actor): readonly ChangeAct[] =>
  findStageRefusal(change, dossier, actor)
    ? []
    : (stageOf(change)?.acts ?? []).filter((act) => act !== 'grantOther' || change.kind === 'extension')

/** What stands against taking a request back, or null: only the one who asked may, in a capacity that asks, before it is settled. */
export function findChangeWithdrawalRefusal(
  change: ChangeRequest,
  dossier: PlacedDossier,
  actor: Actor,
): Refusal | null {
  const standing = findStandingRefusal(askers, dossier, actor)
  if (standing) return standing
  if (!isOpenChange(change)) return new Refusal('changeSettled')
  return change.askedBy === actor.userId ? null : new Refusal('requestNotYours')
}
