import { explainOccurrence as saveExplanation } from '@/db/save-occurrences'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensurePart } from '@/domain/task/part'
import { openTask, type TaskKey } from './open-task'
import { recordTask } from './record-task'

/**
 * The handler says why an instance of a recurring duty is not reported, while the task is running.
 * Throws `Refusal`: notFound, moveNotFromHere, moveNotYours, reasonMissing, occurrenceFiled.
 */
export async function explainOccurrence(
  actor: Actor,
  request: TaskKey & { occurrenceId: string; reason: string },
  now: string,
): Promise<{ taskId: string }> {
  return openTask(actor, request, now, async (open) => {
    const found = open.dossier.occurrences.find(({ id }) => id === request.occurrenceId)
    if (!found) throw new Refusal('notFound')
    if (ensurePart(open.dossier, actor).kind !== 'lead') throw new Refusal('moveNotYours', { role: actor.role })
    if (found.filedOn || found.explanation) throw new Refusal('occurrenceFiled', { label: found.label })
    const reason = request.reason.trim()
    if (!reason) throw new Refusal('reasonMissing', {}, 'reason')
    await saveExplanation(open.tx, found.id, reason)
    await recordTask(open, {
      action: 'occurrence.explain',
      side: 'work',
      after: { occurrence: found.label },
      note: reason,
    })
    return { taskId: open.dossier.task.id }
  })
}
