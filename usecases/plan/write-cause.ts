import { saveCause } from '@/db/plan/save-outline'
import type { Actor } from '@/domain/people'
import { ensureFound, Refusal } from '@/domain/refusal'
import type { Given } from '../steps/form-fields'
import type { causeForm } from './plan-forms'
import { changePlan, recordPlan } from './steps/change-plan'

export type CauseInput = Given<typeof causeForm>

/**
 * The office writes why something fell short; an empty text takes it back. What the reader took for the report's own cause can be put
 * right while the plan is reviewed, and stays afterwards.
 * Throws `Refusal`: notAllowed, notFound, causeOfReport.
 */
export async function writeCause(actor: Actor, input: CauseInput, now: string): Promise<void> {
  return changePlan(actor, 'writeCause', input, now, async (loaded) => {
    const found = ensureFound(loaded.plan.shortcomings.find(({ id }) => id === input.shortcomingId))
    const isSettled = loaded.report.status !== 'parsed'
    if (isSettled && found.cause && !found.causeBy) throw new Refusal('causeOfReport', {}, 'cause')
    const cause = input.cause.trim()
    await saveCause(loaded.tx, found.id, cause, cause ? actor.userId : null)
    const after = { cause, shortcoming: found.text }
    await recordPlan(loaded, { action: 'report.cause', before: { cause: found.cause }, after })
  })
}
