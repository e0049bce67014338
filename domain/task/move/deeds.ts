import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { openStatuses, type Side, type SupportingUnit, type Task, type TaskStatus, taskStatuses } from '../task'
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

type DeedRow = {
  who: Entitled
  during: readonly TaskStatus[]
  when?: (task: Task) => boolean
  /** Whoever does it decides on the task from this side, and must have stood on no other. */
  side?: Side
  /** Sides that bar from it though it decides nothing: whoever works on a task does not set who checks it. */
  bars?: readonly Side[]
}

const office: Entitled = [
  ['coordinator', 'oversight'],
  ['director', 'oversight'],
]
const coordinator: Entitled = [['coordinator', 'oversight']]
const leadHead: Entitled = [['head', 'leadUnit']]
const signedStatuses = openStatuses.filter((status) => status !== 'assigned')

/** Who may do each deed, and in which states of the task: the buttons on the page and the check on the server both read it. */
export const deeds: Record<Deed, DeedRow> = {
  judgeEvidence: { who: coordinator, during: ['inProgress', 'unitReview', 'officeReview'], side: 'office' },
  acceptProgress: { who: coordinator, during: taskStatuses, side: 'office' },
  change: { who: office, during: [...openStatuses, 'suspended'], bars: ['work', 'unit'] },
  assign: { who: office, during: openStatuses, bars: ['work', 'unit'] },
  revise: { who: office, during: ['draft'], when: ({ objected }) => objected, bars: ['work', 'unit'] },
  reassign: { who: leadHead, during: signedStatuses },
  waiveSupport: { who: leadHead, during: ['inProgress'], side: 'unit' },
  judgeOccurrence: { who: leadHead, during: ['inProgress', 'unitReview'], side: 'unit' },
  judgeExplanation: { who: coordinator, during: ['inProgress', 'unitReview', 'officeReview'], side: 'office' },
}

/** True when this actor may do the deed to the task now; `isAlone` as in `findSideRefusal`. */
export const mayDo = (deed: Deed, dossier: PlacedDossier, actor: Actor, isAlone = false): boolean =>
  findDeedRefusal(deed, dossier, actor, isAlone) === null

/** Passes when the actor may do the deed; throws `Refusal`: issuerElsewhere, moveNotYours, moveNotFromHere, decidedBefore. */
export function ensureMayDo(deed: Deed, dossier: PlacedDossier, actor: Actor, isAlone = false): void {
  const refusal = findDeedRefusal(deed, dossier, actor, isAlone)
  if (refusal) throw refusal
}

function findDeedRefusal(deed: Deed, dossier: PlacedDossier, actor: Actor, isAlone: boolean): Refusal | null {
  const { who, during, when, side, bars } = deeds[deed]
  const { task } = dossier
  const isNow = during.includes(task.status) && (when?.(task) ?? true)
  return (
    findStandingRefusal(who, dossier, actor) ??
    (isNow ? null : new Refusal('moveNotFromHere')) ??
    (side ? findSideRefusal(side, dossier, actor, isAlone) : null) ??
    (bars ? findBar(bars, dossier, actor) : null)
  )
}

/** Whom a waiver of a supporting unit's answer concerns: the lead unit's people alone, and the units in which the actor has a part too. */
export type WaiverFacts = { isAlone: boolean; ownUnitIds: readonly string[] }

/** The refusal for one who would waive this supporting unit's answer, or null: nobody waives what the own unit owes. */
export function findWaiverRefusal(
  { unitId, answeredAt, waivedReason }: SupportingUnit,
  dossier: PlacedDossier,
  actor: Actor,
  { isAlone, ownUnitIds }: WaiverFacts,
): Refusal | null {
  const refusal = findDeedRefusal('waiveSupport', dossier, actor, isAlone)
  if (refusal) return refusal
  if (ownUnitIds.includes(unitId)) return new Refusal('ownSupport')
  return answeredAt || waivedReason ? new Refusal('supportAnswered', {}) : null
}
