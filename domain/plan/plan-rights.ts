import { type Actor, namesOf } from '@/domain/people'
import { type Ability, can } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { isInSubtree } from '@/domain/unit'
import { type PlanStatus, planStatuses, type ReportDeed } from './plan'

/** What is done to a report's plan: `review` is every change of it up to confirming. */
export type PlanDeed = 'review' | 'reopen' | 'register' | 'writeCause' | VersionDeed | ReportDeed
/** What is done to the text of a registered report: another is proposed, taken over, and what it left behind is found a sentence. */
export type VersionDeed = 'renew' | 'takeOver' | 'place'

/** Who may do each, and in which states of the plan: the buttons on the page and the check on the server both read it. */
export const planDeeds: Record<PlanDeed, { ability: Ability; during: readonly PlanStatus[] }> = {
  review: { ability: 'reviewPlan', during: ['parsed'] },
  reopen: { ability: 'reviewPlan', during: ['confirmed'] },
  register: { ability: 'registerPlan', during: ['confirmed'] },
  writeCause: { ability: 'reviewPlan', during: planStatuses },
  renew: { ability: 'importReport', during: ['registered'] },
  takeOver: { ability: 'registerPlan', during: ['registered'] },
  place: { ability: 'reviewPlan', during: ['registered'] },
  withdraw: { ability: 'importReport', during: ['parsed', 'confirmed'] },
  correct: { ability: 'importReport', during: ['parsed', 'confirmed'] },
  replace: { ability: 'importReport', during: ['parsed', 'confirmed'] },
}

type PlannedReport = { issuerPath: string; status: PlanStatus }

/**
 * What stands against the deed now, or null: notAllowed without the ability, or where the report was issued outside the own
 * subtree (seeing one is not enough); planNotOpen, planNotConfirmed, reportRegistered, reportNotRegistered.
 */
export function findPlanRefusal(deed: PlanDeed, { issuerPath, status }: PlannedReport, actor: Actor): Refusal | null {
  const { ability, during } = planDeeds[deed]
  if (!can(actor, ability) || !isInSubtree(issuerPath, actor.unitPath)) return new Refusal('notAllowed', { ability })
  if (during.includes(status)) return null
  if (deed === 'withdraw' || deed === 'correct' || deed === 'replace') return new Refusal('reportRegistered', { deed })
  if (deed === 'renew' || deed === 'takeOver' || deed === 'place') return new Refusal('reportNotRegistered')
  return new Refusal(deed === 'review' ? 'planNotOpen' : 'planNotConfirmed', { status })
}

/** Plans in one state of the reports issued at or below a path; `notMadeBy`: not those that one of these people made. */
export type AwaitedPlans = { status: PlanStatus; under: string; notMadeBy: string[] }

/** The plans that wait for somebody: a coordinator confirms them, a director registers those of others; null for anybody else. */
export function findAwaitedPlans({ role, unitPath: under, ...actor }: Actor): AwaitedPlans | null {
  if (role === 'coordinator') return { status: 'parsed', under, notMadeBy: [] }
  return role === 'director' ? { status: 'confirmed', under, notMadeBy: namesOf(actor) } : null
}

type Drafted = { title: string; drafterId: string }

/** What makes a plan one's own, which somebody else registers, or null: one imported it, confirmed it, or drafted some of its tasks. */
export function findOwnPlanRefusal(
  { importedBy, confirmedBy }: { importedBy: string; confirmedBy: string | null },
  drafts: readonly Drafted[],
  actor: Pick<Actor, 'userId' | 'deputyFor'>,
): Refusal | null {
  const own = namesOf(actor)
  if (own.includes(importedBy)) return new Refusal('ownPlan')
  if (confirmedBy && own.includes(confirmedBy)) return new Refusal('ownConfirmation')
  const drafted = drafts.filter(({ drafterId }) => own.includes(drafterId))
  const titles = drafted.slice(0, 3).map(({ title }) => title)
  return drafted.length ? new Refusal('ownDrafts', { count: drafted.length, titles }) : null
}
