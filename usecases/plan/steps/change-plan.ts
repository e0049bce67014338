import { appendEvent, type ChangeEvent } from '@/db/audit/append-event'
import type { Database } from '@/db/client'
import { changeOnce } from '@/db/notices/change-once'
import { findPlan, type Plan } from '@/db/plan/find-plan'
import { type FoundReport, findReport } from '@/db/report/find-report'
import type { Actor } from '@/domain/people'
import { findPlanRefusal, type PlanDeed, planDeeds } from '@/domain/plan/plan-rights'
import { ensureCan } from '@/domain/policy'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import type { Range } from '@/reader/report-text'

/** A report whose plan is being changed, inside one transaction. */
export type LoadedPlan = { tx: Database; actor: Actor; now: string; report: FoundReport; plan: Plan }

export type PlanKey = { reportId: string; requestId?: string }

/**
 * Opens the plan of a report for a deed and runs the change in a transaction, at most once per `requestId`. Throws `Refusal`:
 * notAllowed, notFound, as `findPlanRefusal`, or the change's own.
 */
export function changePlan<Result>(
  actor: Actor,
  deed: PlanDeed,
  { reportId, requestId }: PlanKey,
  now: string,
  work: (loaded: LoadedPlan) => Promise<Result>,
): Promise<Result> {
  return changeOnce(actor, requestId, now, async (tx) => {
    const report = await findChangeable(tx, actor, reportId, deed)
    return work({ tx, actor, now, report, plan: await findPlan(tx, visibleTo(actor), report.id) })
  })
}

/** The report, where the actor may do this to its plan now. Throws `Refusal`: notAllowed, notFound, or as `findPlanRefusal`. */
export async function findChangeable(on: Database, actor: Actor, id: string, deed: PlanDeed): Promise<FoundReport> {
  ensureCan(actor, planDeeds[deed].ability)
  const report = ensureFound(await findReport(on, visibleTo(actor), id))
  ensureNone(findPlanRefusal(deed, report, actor))
  return report
}

/** Writes the event of a change of the plan as a whole. */
export const recordPlan = ({ tx, actor, now, report }: LoadedPlan, event: ChangeEvent): Promise<void> =>
  appendEvent(tx, actor, now, { objectType: 'report', objectId: report.id, objectName: report.title, ...event })

/** The section's range; throws `sectionMissing` while nobody has marked one. */
export function ensureSection({ sectionStart, sectionEnd }: FoundReport): Range {
  if (sectionStart === null || sectionEnd === null) throw new Refusal('sectionMissing')
  return { start: sectionStart, end: sectionEnd }
}
