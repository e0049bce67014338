import { type Actor, namesOf, type Role } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import { openStatuses, type Side, type SupportingUnit, type Task, type TaskStatus, taskStatuses } from '../task'
import { isAlone } from './guards'
import type { MoveFacts } from './move-row'
import { findBar, findSideRefusal } from './sides'
import { type Entitled, findStandingRefusal, type PlacedDossier } from './standing'

/** What is done to a task beside its moves. */
export type Deed =
  | 'judgeEvidence'
  | 'acceptProgress'
  | 'change'
  | 'assign'
  | 'revise'
  | 'reassign'
  | 'waiveSupport'
  | 'judgeOccurrence'
  | 'judgeExplanation'
  | 'planMilestones'
  | 'replanMilestones'
  | 'enterProxy'
  | 'answerProxy'
  | 'takeBackProxy'

type DeedRow = {
  who: Entitled
  during: readonly TaskStatus[]
  when?: (task: Task) => boolean
  /** Whoever does it decides on the task from this side, by their role, and must have stood on no other. */
  side?: Partial<Record<Role, Side>>
  /** Sides that bar from it though it decides nothing: whoever works on a task does not set who checks it. */
  bars?: readonly Side[]
}

const office: Entitled = [
  ['coordinator', 'oversight'],
  ['director', 'oversight'],
]
/** What the office checks, and the head in its place where the body does without the office's review; and the other way round. */
const officeChecks: Entitled = [
  ['coordinator', 'oversightChecking'],
  ['head', 'leadUnitForOffice'],
]
const unitChecks: Entitled = [
  ['head', 'leadUnitChecking'],
  ['coordinator', 'oversightForUnit'],
]
const checking = { head: 'unit', coordinator: 'office' } as const
const leadHead: Entitled = [['head', 'leadUnit']]
const leadUnit: Entitled = [...leadHead, ['handler', 'assignedHandler']]
const coordinators: Entitled = [['coordinator', 'oversight']]
/** Whose report is the unit's: of the lead unit, and of one that supports. */
const reporters: Entitled = [...leadUnit, ['head', 'supportingUnit'], ['handler', 'supportingUnit']]
const signedStatuses = openStatuses.filter((status) => status !== 'assigned')

/** Who may do each deed, and in which states of the task: the buttons on the page and the check on the server both read it. */
export const deeds: Record<Deed, DeedRow> = {
  judgeEvidence: { who: officeChecks, during: ['inProgress', 'unitReview', 'officeReview'], side: checking },
  acceptProgress: { who: officeChecks, during: taskStatuses, side: checking },
  change: { who: office, during: [...openStatuses, 'suspended'], bars: ['work', 'unit'] },
  assign: { who: office, during: openStatuses, bars: ['work', 'unit'] },
  revise: { who: office, during: ['draft'], when: ({ objected }) => objected, bars: ['work', 'unit'] },
  reassign: { who: leadHead, during: signedStatuses },
  waiveSupport: { who: unitChecks, during: ['inProgress'], side: checking },
  judgeOccurrence: { who: unitChecks, during: ['inProgress', 'unitReview'], side: checking },
  planMilestones: { who: leadUnit, during: ['assigned', 'inProgress'] },
  replanMilestones: { who: office, during: ['assigned', 'inProgress'], bars: ['work', 'unit'] },
  enterProxy: { who: coordinators, during: ['inProgress'], bars: ['work', 'unit'] },
  answerProxy: { who: reporters, during: ['inProgress'] },
  takeBackProxy: { who: coordinators, during: taskStatuses },
  judgeExplanation: { who: officeChecks, during: ['inProgress', 'unitReview', 'officeReview'], side: checking },
}

/** What stands against the deed now, or null: issuerElsewhere, moveNotYours, moveNotFromHere, decidedBefore; `isAlone` as in `findSideRefusal`. */
export function findDeedRefusal(deed: Deed, dossier: PlacedDossier, actor: Actor, isAlone = false): Refusal | null {
  const { who, during, when, bars } = deeds[deed]
  const side = sideOfDeed(deed, actor)
  const { task } = dossier
  const isNow = during.includes(task.status) && (when?.(task) ?? true)
  return (
    findStandingRefusal(who, dossier, actor) ??
    (isNow ? null : new Refusal('moveNotFromHere')) ??
    (side ? findSideRefusal(side, dossier, actor, isAlone) : null) ??
    (bars ? findBar(bars, dossier, actor) : null)
  )
}

/** The side on which somebody of a role stands once they did the deed, undefined where it is none. */
export const sideOfDeed = (deed: Deed, { role }: Pick<Actor, 'role'>): Side | undefined => deeds[deed].side?.[role]

/** True when this actor may do the deed to the task now. */
export const mayDo = (deed: Deed, dossier: PlacedDossier, actor: Actor, isAlone = false): boolean =>
  findDeedRefusal(deed, dossier, actor, isAlone) === null

/** Passes when the actor may do the deed; throws `Refusal` as `findDeedRefusal`. */
export const ensureMayDo = (deed: Deed, dossier: PlacedDossier, actor: Actor): void =>
  ensureNone(findDeedRefusal(deed, dossier, actor))

/** True of a role that may do the deed to some task: what is offered before a task was chosen. */
export const isDeedOf = ({ role }: Pick<Actor, 'role'>, deed: Deed): boolean =>
  deeds[deed].who.some(([each]) => each === role)

/** Passes such a role before anything is read; throws `Refusal('notAllowed')`. */
export function ensureDeedOf(actor: Actor, deed: Deed): void {
  if (!isDeedOf(actor, deed)) throw new Refusal('notAllowed', { ability: deed })
}

/** What stands against waiving this supporting unit's answer, or null: nobody waives what the own unit owes. */
export function findWaiverRefusal(
  { unitId, answeredAt, waivedReason }: SupportingUnit,
  dossier: PlacedDossier,
  actor: Actor,
  { leadPeople, ownUnitIds }: Pick<MoveFacts, 'leadPeople' | 'ownUnitIds'>,
): Refusal | null {
  const refusal = findDeedRefusal('waiveSupport', dossier, actor, dossier.levels.office && isAlone(leadPeople))
  if (refusal) return refusal
  if (ownUnitIds.includes(unitId)) return new Refusal('ownSupport')
  return answeredAt || waivedReason ? new Refusal('supportAnswered', {}) : null
}

/** What stands against accepting a progress report, or null: one's own, one that was entered on behalf of its unit by oneself, or one that is accepted and never changes. */
export function findAcceptanceRefusal(
  { userId, acceptedAt, proxy }: { userId: string; acceptedAt: string | null; proxy?: Entered | null },
  dossier: PlacedDossier,
  actor: Actor,
): Refusal | null {
  const refusal = findDeedRefusal('acceptProgress', dossier, actor)
  if (refusal) return refusal
  if (namesOf(actor).includes(userId) || (proxy && hasEntered(proxy, actor))) return new Refusal('ownProgress')
  return acceptedAt ? new Refusal('updateAccepted') : null
}

/** Who entered a report on a unit's behalf, and for whom they stood in. */
export type Entered = { enteredBy: string; enteredFor: string | null }

/** True of one who entered it, in whatever capacity, or for whom it was entered. */
export const hasEntered = ({ enteredBy, enteredFor }: Entered, actor: Pick<Actor, 'userId' | 'deputyFor'>): boolean =>
  namesOf(actor).some((id) => id === enteredBy || id === enteredFor)
