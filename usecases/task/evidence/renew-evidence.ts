import { addEvidence } from '@/db/evidence/save-evidence'
import { newId } from '@/db/id'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone } from '@/domain/refusal'
import { findRenewalRefusal } from '@/domain/task/evidence-rights'
import type { Given } from '../../steps/form-fields'
import { actOnTask } from '../steps/act-on-task'
import { recordTask } from '../steps/record-task'
import type { pieceForm } from './evidence-forms'
import { tellEvidence } from './plan-evidence'

/**
 * Whoever reports on a running task hands in again what a reopening made history: a new piece with the same file or number,
 * to be judged anew; the old one keeps its verdict. Throws `Refusal`: notFound, moveNotFromHere, moveNotYours, evidenceNotLapsed.
 */
export async function renewEvidence(actor: Actor, request: Given<typeof pieceForm>, now: string): Promise<void> {
  return actOnTask(actor, request, now, async (loaded) => {
    const { evidence } = loaded.dossier
    const item = ensureFound(evidence.find(({ id }) => id === request.evidenceId))
    ensureNone(findRenewalRefusal(item, loaded.dossier, actor))
    const given = { state: 'pending' as const, reviewNote: '', reviewedBy: null, updateId: null, replacesId: null }
    await addEvidence(loaded.tx, [{ ...item, ...given, id: newId(), uploadedBy: actor.userId, uploadedAt: now }])
    await recordTask(loaded, { action: 'evidence.renew', side: 'work', after: tellEvidence([item]) })
  })
}
