import { saveReport } from '@/db/report/save-report'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { reopenPlanForm } from './plan-forms'
import { changePlan, recordPlan } from './steps/change-plan'
import { tellOfPlan } from './steps/tell-of-plan'

/**
 * Takes a confirmed plan back into review, before it is registered; the coordinators are told why, and it stands among their to-dos with
 * the reason. Throws `Refusal`: notAllowed, notFound, planNotConfirmed, reasonMissing.
 */
export async function reopenPlan(actor: Actor, input: Given<typeof reopenPlanForm>, now: string): Promise<void> {
  return changePlan(actor, 'reopen', input, now, async (loaded) => {
    const { tx, report } = loaded
    const reason = input.reason.trim()
    if (!reason) throw new Refusal('reasonMissing', {}, 'reason')
    const returned = { returnNote: reason, returnedBy: actor.userId }
    await saveReport(tx, report, { status: 'parsed', confirmedBy: null, confirmedAt: null, ...returned })
    const [before, after] = [{ status: 'confirmed' }, { status: 'parsed' }]
    await recordPlan(loaded, { action: 'report.reopen', before, after, note: reason })
    await tellOfPlan(loaded, 'coordinator', { kind: 'planReturned', reason })
  })
}
