import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { once } from '@/db/notices/once'
import { saveReport } from '@/db/report/save-report'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { reopenPlanForm } from './plan-forms'
import { openReport } from './steps/change-plan'

/** Takes a confirmed plan back into review, before it is registered. Throws `Refusal`: notAllowed, notFound, planNotConfirmed, reasonMissing. */
export async function reopenPlan(
  actor: Actor,
  input: Given<typeof reopenPlanForm>,
  now: string,
): Promise<{ reportId: string }> {
  return transaction((tx) =>
    once(tx, { userId: actor.userId, requestId: input.requestId, at: now }, async () => {
      const report = await openReport(tx, actor, input.reportId, 'reopen')
      const reason = input.reason.trim()
      if (!reason) throw new Refusal('reasonMissing', {}, 'reason')
      await saveReport(tx, report, { status: 'parsed', confirmedBy: null, confirmedAt: null })
      await appendEvent(tx, actor, now, {
        action: 'report.reopen',
        objectType: 'report',
        objectId: report.id,
        objectName: report.title,
        before: { status: 'confirmed' },
        after: { status: 'parsed' },
        note: reason,
      })
      return { reportId: report.id }
    }),
  )
}
