import { reader } from '@/db/client'
import { findPlan } from '@/db/plan/find-plan'
import { type FoundReport, findOtherReport, findReport } from '@/db/report/find-report'
import { listPast, type PastLine } from '@/db/report/past-reports'
import { listVersions, type VersionLine } from '@/db/report/versions'
import { listUnitsUnder } from '@/db/unit/list-units'
import type { Actor } from '@/domain/people'
import type { ReportDeed } from '@/domain/plan/plan'
import { findPlanRefusal } from '@/domain/plan/plan-rights'
import { can, ensureCan } from '@/domain/policy'
import { ensureFound, type Refusal } from '@/domain/refusal'
import { countWork, type PlanWork } from '@/domain/report/count-work'
import { visibleTo } from '@/domain/scope'
import type { Unit } from '@/domain/unit'
import { stampPlan } from '../plan/steps/stamp-plan'

export type { PastLine } from '@/db/report/past-reports'
export type { VersionLine } from '@/db/report/versions'

export type AboutReport = {
  report: Omit<FoundReport, 'text' | 'told'>
  /** What stands against each deed, null where it may be done; no key for whom it is none of their business. */
  refusals: Record<ReportDeed, Refusal | null> | null
  /** What would be lost with the report. */
  work: PlanWork
  /** The bodies to which the report can be given. */
  issuers: Unit[]
  /** Another report of the body and year, where there is one. */
  sameYear: { id: string; title: string } | null
  /** Earlier texts of it, newest first. */
  past: PastLine[]
  /** Its texts since it was registered, newest first; none where it never had another. */
  versions: VersionLine[]
  /** May send a corrected text. */
  canRenew: boolean
  stamp: string
}

/** A report's own facts: whose, which year, from which file, and what may be put right about it. Throws `Refusal`: notAllowed, notFound. */
export async function viewAbout(actor: Actor, reportId: string): Promise<AboutReport> {
  ensureCan(actor, 'seeReports')
  const scope = visibleTo(actor)
  const found = ensureFound(await findReport(reader(), scope, reportId))
  const { text: _text, told: _told, ...report } = found
  const plan = await findPlan(reader(), scope, reportId)
  const refusals = listRefusals(actor, found)
  return {
    report,
    refusals,
    work: countWork(plan),
    issuers: refusals?.correct === null ? await listUnitsUnder(reader(), actor.unitPath) : [],
    sameYear: refusals ? ((await findOtherReport(reader(), found)) ?? null) : null,
    past: await listPast(reader(), scope, reportId),
    versions: await listVersions(reader(), scope, reportId),
    canRenew: !findPlanRefusal('renew', found, actor),
    stamp: stampPlan(plan),
  }
}

/** Null for whoever never puts a report right: a role without it, or another body's office. */
function listRefusals(actor: Actor, report: FoundReport): AboutReport['refusals'] {
  const find = (deed: ReportDeed) => findPlanRefusal(deed, report, actor)
  const isOwn = can(actor, 'importReport') && find('correct')?.code !== 'notAllowed'
  return isOwn ? { withdraw: find('withdraw'), correct: find('correct'), replace: find('replace') } : null
}
