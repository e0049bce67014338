import { removeEvidence, restoreEvidence } from '@/db/evidence/save-evidence'
import { isProxyForm } from '@/db/proxy/proxy-reports'
import { findUpdate } from '@/db/task/save-progress'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import { findTakeBackRefusal } from '@/domain/task/evidence-rights'
import type { Given } from '../../steps/form-fields'
import { actOnTask } from '../steps/act-on-task'
import { recordTask } from '../steps/record-task'
import type { pieceForm } from './evidence-forms'

/**
 * Takes back a piece of evidence of one's own that nobody has judged, while the task is running; the log keeps what it was, and
 * the piece in whose place it stood stands again as it did.
 * Throws `Refusal`: notFound, moveNotFromHere, moveNotYours (in a capacity that reports on nothing here), evidenceNotYours, evidenceJudged,
 * evidenceOfAccepted, evidenceOfProxy.
 */
export async function withdrawEvidence(actor: Actor, request: Given<typeof pieceForm>, now: string): Promise<void> {
  return actOnTask(actor, request, now, async (loaded) => {
    const { task, evidence } = loaded.dossier
    const item = ensureFound(evidence.find(({ id }) => id === request.evidenceId))
    const update = item.updateId ? await findUpdate(loaded.tx, task.id, item.updateId) : undefined
    ensureNone(findTakeBackRefusal(item, update, loaded.dossier, actor))
    if (await isProxyForm(loaded.tx, item.id)) throw new Refusal('evidenceOfProxy', { title: item.title })
    if (!(await removeEvidence(loaded.tx, item.id))) throw new Refusal('evidenceJudged', { title: item.title })
    if (item.replacesId) await restoreEvidence(loaded.tx, item.replacesId)
    const { title, kind, fileName, fileHash, reference } = item
    await recordTask(loaded, { action: 'evidence.withdraw', before: { title, kind, fileName, fileHash, reference } })
  })
}
