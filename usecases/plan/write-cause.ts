import { appendEvent } from '@/db/audit/append-event'
import { transaction } from '@/db/client'
import { once } from '@/db/notices/once'
import { findPlan } from '@/db/plan/find-plan'
import { saveCause } from '@/db/plan/save-outline'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { causeForm } from './plan-forms'
import { openReport } from './steps/change-plan'

export type CauseInput = Given<typeof causeForm>

/**
 * The office writes why something fell short, where the report itself does not say, at any time; an empty text takes it back.
 * Throws `Refusal`: notAllowed, notFound, causeOfReport.
 */
export async function writeCause(actor: Actor, input: CauseInput, now: string): Promise<{ reportId: string }> {
  return transaction((tx) =>
    once(tx, { userId: actor.userId, requestId: input.requestId, at: now }, async () => {
      const report = await openReport(tx, actor, input.reportId, 'writeCause')
      const { shortcomings } = await findPlan(tx, report.id)
      const found = shortcomings.find(({ id }) => id === input.shortcomingId)
      if (!found) throw new Refusal('notFound')
      if (found.cause && !found.causeBy) throw new Refusal('causeOfReport', {}, 'cause')
      const cause = input.cause.trim()
      await saveCause(tx, found.id, cause, cause ? actor.userId : null)
      const object = { objectType: 'report', objectId: report.id, objectName: report.title }
      await appendEvent(tx, actor, now, {
        action: 'report.cause',
        ...object,
        before: { cause: found.cause },
        after: { cause, shortcoming: found.text },
      })
      return { reportId: report.id }
    }),
  )
}
