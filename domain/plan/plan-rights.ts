import type { Actor } from '@/domain/people'
import { type Ability, can } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { isInSubtree } from '@/domain/unit'
import { type PlanStatus, planStatuses } from './plan'

/** What is done to a report's plan: `review` is every change of it up to confirming. */
export type PlanDeed = 'review' | 'reopen' | 'register' | 'writeCause'

/** Who may do each, and in which states of the plan: the buttons on the page and the check on the server both read it. */
export const planDeeds: Record<PlanDeed, { ability: Ability; during: readonly PlanStatus[] }> = {
  review: { ability: 'reviewPlan', during: ['parsed'] },
  reopen: { ability: 'reviewPlan', during: ['confirmed'] },
  register: { ability: 'registerPlan', during: ['confirmed'] },
  writeCause: { ability: 'reviewPlan', during: planStatuses },
}

type PlannedReport = { issuerPath: string; status: PlanStatus }

/**
 * What stands against the deed now, or null: notAllowed without the ability, or where the report was issued outside the own
 * subtree (seeing one is not enough); planNotOpen, planNotConfirmed.
 */
export function findPlanRefusal(deed: PlanDeed, { issuerPath, status }: PlannedReport, actor: Actor): Refusal | null {
  const { ability, during } = planDeeds[deed]
  if (!can(actor, ability) || !isInSubtree(issuerPath, actor.unitPath)) return new Refusal('notAllowed', { ability })
  if (during.includes(status)) return null
  return new Refusal(deed === 'review' ? 'planNotOpen' : 'planNotConfirmed', { status })
}

type Drafted = { title: string; drafterId: string }

/** What makes a plan one's own, which somebody else registers, or null: one imported it, confirmed it, or drafted some of its tasks. */
export function findOwnPlanRefusal(
  { importedBy, confirmedBy }: { importedBy: string; confirmedBy: string | null },
  drafts: readonly Drafted[],
  { userId }: Actor,
): Refusal | null {
  if (importedBy === userId) return new Refusal('ownPlan')
  if (confirmedBy === userId) return new Refusal('ownConfirmation')
  const own = drafts.filter(({ drafterId }) => drafterId === userId)
  const titles = own.slice(0, 3).map(({ title }) => title)
  return own.length ? new Refusal('ownDrafts', { count: own.length, titles }) : null
}
