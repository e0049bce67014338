import { newId } from '@/db/id'
import { addEvidence } from '@/db/task/save-evidence'
import type { Actor } from '@/domain/people'
import { ensureNone, Refusal } from '@/domain/refusal'
import { findRenewalRefusal } from '@/domain/task/evidence-rights'
import type { Given } from '../../steps/form-fields'
import { openTask } from '../steps/open-task'
import { recordTask } from '../steps/record-task'
import type { pieceForm } from './evidence-forms'

/**
 * Whoever reports on a running task hands in again what a reopening made history: a new piece with the same file or number,
 * to be judged anew; the old one keeps its verdict. Throws `Refusal`: notFound, moveNotFromHere, moveNotYours, evidenceNotLapsed.
 */
export async function renewEvidence(
  actor: Actor,
  request: Given<typeof pieceForm>,
  now: string,
): Promise<{ taskId: string }> {
  return openTask(actor, request, now, async (open) => {
    const { task, evidence } = open.dossier
    const item = evidence.find(({ id }) => id === request.evidenceId)
    if (!item) throw new Refusal('notFound')
    ensureNone(findRenewalRefusal(item, open.dossier, actor))
    const given = { state: 'pending' as const, reviewNote: '', reviewedBy: null, updateId: null }
    await addEvidence(open.tx, [{ ...item, ...given, id: newId(), uploadedBy: actor.userId, uploadedAt: now }])
    await recordTask(open, { action: 'evidence.renew', side: 'work', after: { evidence: [item.title] } })
    return { taskId: task.id }
  })
}
