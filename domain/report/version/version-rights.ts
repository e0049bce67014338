import { type Actor, namesOf } from '@/domain/people'
import type { PlanStatus } from '@/domain/plan/plan'
import { findPlanRefusal } from '@/domain/plan/plan-rights'
import { Refusal } from '@/domain/refusal'
import type { VersionState } from './version'

/** What is done to a proposed text: taken over or refused by a director who did not send it, or taken back by the office. */
export const versionActs = ['take', 'decline', 'withdraw'] as const
export type VersionAct = (typeof versionActs)[number]

type Report = { issuerPath: string; status: PlanStatus }
type Version = { state: VersionState; sentBy: string }

/** What stands against the act, or null: as `findPlanRefusal`; versionDecided once somebody has decided; ownVersion for who sent the text. */
export function findVersionRefusal(act: VersionAct, report: Report, version: Version, actor: Actor): Refusal | null {
  const refusal = findPlanRefusal(act === 'withdraw' ? 'renew' : 'takeOver', report, actor)
  if (refusal) return refusal
  if (version.state !== 'proposed') return new Refusal('versionDecided')
  return act !== 'withdraw' && namesOf(actor).includes(version.sentBy) ? new Refusal('ownVersion') : null
}
