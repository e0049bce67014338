import { appendEvent } from '@/db/append-event'
import { acceptMarks } from '@/db/save-marks'
import type { Actor } from '@/domain/people'
import { isStructureMark } from '@/domain/plan/heading-mark'
import { changePlan, type PlanKey } from './change-plan'

/** Accepts what the reader proposes as "no commitment": the marks of `ids`, or all where none are named. Gives how many. */
export async function acceptProposedMarks(
  actor: Actor,
  input: PlanKey & { ids: string[] },
  now: string,
): Promise<{ count: string }> {
  return changePlan(actor, input, now, async ({ tx, plan, report }) => {
    const proposed = plan.marks.filter(
      (mark) => !mark.markedBy && !isStructureMark(mark) && (!input.ids.length || input.ids.includes(mark.id)),
    )
    const ids = proposed.map(({ id }) => id)
    const count = await acceptMarks(tx, ids, actor.userId, now)
    await appendEvent(tx, actor, now, {
      action: 'report.acceptMarks',
      objectType: 'report',
      objectId: report.id,
      objectName: report.title,
      after: { count, texts: proposed.map(({ text }) => text.slice(0, 40)) },
    })
    return { count: String(count) }
  })
}
