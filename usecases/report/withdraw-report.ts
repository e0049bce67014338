import { removeReport } from '@/db/report/save-report'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { countWork } from '@/domain/report/count-work'
import { changePlan, recordPlan } from '../plan/steps/change-plan'
import { ensureSeen } from '../plan/steps/stamp-plan'
import { tellOfPlan } from '../plan/steps/tell-of-plan'
import type { Given } from '../steps/form-fields'
import type { withdrawForm } from './report-forms'
import { keepPast } from './steps/keep-past'
import { removePlan } from './steps/remove-plan'

/**
 * Takes a report back that is not registered, with all that was made of it, as the person saw it (`stamp`): it stands in no list and
 * waits for nobody; its record keeps file, text and plan. Coordinators are told, and directors for whom it waited. Gives the id of the record.
 * Throws `Refusal`: notAllowed, notFound, reportRegistered, reasonMissing, planChanged.
 */
export async function withdrawReport(
  actor: Actor,
  input: Given<typeof withdrawForm>,
  now: string,
): Promise<{ pastId: string }> {
  return changePlan(actor, 'withdraw', input, now, async (loaded) => {
    const { tx, report, plan } = loaded
    if (!input.reason) throw new Refusal('reasonMissing', {}, 'reason')
    ensureSeen(plan, input.stamp)
    const pastId = await keepPast(loaded, 'withdrawn', input.reason)
    const { commitments, confirmed, shortcomings } = countWork(plan)
    const before = { year: report.year, file: report.fileHash, status: report.status }
    await recordPlan(loaded, {
      action: 'report.withdraw',
      before: { ...before, commitments, confirmed, shortcomings },
      note: input.reason,
    })
    const notice = { kind: 'planWithdrawn', reason: input.reason } as const
    await tellOfPlan(loaded, 'coordinator', notice)
    if (report.status === 'confirmed') await tellOfPlan(loaded, 'director', notice)
    await removePlan(loaded)
    await removeReport(tx, report.id)
    return { pastId }
  })
}
