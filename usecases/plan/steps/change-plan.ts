import { type Database, transaction } from '@/db/client'
import { once } from '@/db/notices/once'
import { findPlan, type Plan } from '@/db/plan/find-plan'
import { type FoundReport, findReport } from '@/db/report/find-report'
import type { Actor } from '@/domain/people'
import type { PlanStatus } from '@/domain/plan/plan'
import { mayWorkOn, reportsVisibleTo } from '@/domain/plan/report-scope'
import { type Ability, ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
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
  ensureCan(actor, 'reviewPlan')
  return transaction((tx) =>
    once(tx, { userId: actor.userId, requestId: key.requestId, at: now }, async () => {
      const report = await openReport(tx, actor, key.reportId, 'reviewPlan')
      ensureStatus(report, 'parsed')
      return work({ tx, actor, now, report, plan: await findPlan(tx, report.id) })
    }),
  )
}

/** The report, where the actor may work on it: its issuer is the actor's unit or below. Throws notAllowed, notFound. */
export async function openReport(tx: Database, actor: Actor, id: string, ability: Ability): Promise<FoundReport> {
  ensureCan(actor, ability)
  const report = await findReport(tx, reportsVisibleTo(actor), id)
  if (!report) throw new Refusal('notFound')
  if (!mayWorkOn(report, actor, ability)) throw new Refusal('notAllowed', { ability })
  return report
}

/** Passes when the plan is in that state, else throws `planNotOpen` with the state it is in. */
export function ensureStatus({ status }: { status: PlanStatus }, wanted: PlanStatus): void {
  if (status !== wanted) throw new Refusal(wanted === 'parsed' ? 'planNotOpen' : 'planNotConfirmed', { status })
}

/** The section's range; throws `sectionMissing` while nobody has marked one. */
export function ensureSection({ sectionStart, sectionEnd }: FoundReport): Range {
  if (sectionStart === null || sectionEnd === null) throw new Refusal('sectionMissing')
  return { start: sectionStart, end: sectionEnd }
}
