import { type Database, transaction } from '@/db/client'
import { once } from '@/db/notices/once'
import { findPlan, type Plan } from '@/db/plan/find-plan'
import { type FoundReport, findReport } from '@/db/report/find-report'
import type { Actor } from '@/domain/people'
import { findPlanRefusal, type PlanDeed, planDeeds } from '@/domain/plan/plan-rights'
import { ensureCan } from '@/domain/policy'
import { ensureNone, Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import type { Range } from '@/reader/report-text'

/** A report whose plan is being changed, inside one transaction. */
export type OpenPlan = { tx: Database; actor: Actor; now: string; report: FoundReport; plan: Plan }

export type PlanKey = { reportId: string; requestId?: string }

/**
 * Opens the plan of a report that is still being reviewed, runs one change of it in a transaction, at most once per
 * `requestId`. Throws `Refusal`: notAllowed, notFound, planNotOpen (confirmed or registered by now), or the change's own.
 */
export async function changePlan<Result extends Record<string, string>>(
  actor: Actor,
  key: PlanKey,
  now: string,
  work: (open: OpenPlan) => Promise<Result>,
): Promise<Result> {
  return transaction((tx) =>
    once(tx, { userId: actor.userId, requestId: key.requestId, at: now }, async () => {
      const report = await openReport(tx, actor, key.reportId, 'review')
      return work({ tx, actor, now, report, plan: await findPlan(tx, report.id) })
    }),
  )
}

/** The report, where the actor may do this to its plan now. Throws `Refusal`: notAllowed, notFound, or as `findPlanRefusal`. */
export async function openReport(tx: Database, actor: Actor, id: string, deed: PlanDeed): Promise<FoundReport> {
  ensureCan(actor, planDeeds[deed].ability)
  const report = await findReport(tx, visibleTo(actor), id)
  if (!report) throw new Refusal('notFound')
  ensureNone(findPlanRefusal(deed, report, actor))
  return report
}

/** The section's range; throws `sectionMissing` while nobody has marked one. */
export function ensureSection({ sectionStart, sectionEnd }: FoundReport): Range {
  if (sectionStart === null || sectionEnd === null) throw new Refusal('sectionMissing')
  return { start: sectionStart, end: sectionEnd }
}
