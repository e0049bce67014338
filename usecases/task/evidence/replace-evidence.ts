import { reader } from '@/db/client'
import { supersedeEvidence } from '@/db/evidence/save-evidence'
import type { Actor } from '@/domain/people'
import { ensureFound, ensureNone, Refusal } from '@/domain/refusal'
import { findReplaceRefusal } from '@/domain/task/evidence-rights'
import type { PlacedDossier } from '@/domain/task/move/standing'
import type { Evidence } from '@/domain/task/task'
import { keepEvidence } from '../report-progress'
import { actOnTask, type TaskKey } from '../steps/act-on-task'
import { findOwnDossier } from '../steps/find-own-dossier'
import { recordTask } from '../steps/record-task'
import { checkEvidence, type NewEvidence, planEvidence, tellEvidence } from './plan-evidence'

type Replacement = TaskKey & { evidenceId: string; evidence: NewEvidence[] }

/**
 * Whoever may hand in evidence puts a newer version in the place of a piece, for the same standard and report and to be judged anew; the
 * older stays on record and proves nothing any more. Throws `Refusal`: notFound, versionOne unless it is exactly one, replaceNotYours,
 * evidenceSuperseded, and those of adding evidence.
 */
export async function replaceEvidence(actor: Actor, request: Replacement, now: string): Promise<void> {
  if (request.evidence.length !== 1) throw new Refusal('versionOne', {}, `file.${request.evidence[0]?.part ?? 'none'}`)
  pickReplaceable(await findOwnDossier(reader(), actor, request.taskId, now), actor, request.evidenceId)
  const checked = await checkEvidence(request.evidence, now)
  return actOnTask(actor, request, now, async (loaded) => {
    const item = pickReplaceable(loaded.dossier, actor, request.evidenceId)
    const { id: replacesId, standardId, process, updateId } = item
    const planned = planEvidence(
      loaded,
      checked.map((each) => ({ ...each, standardId, process })),
      updateId,
    )
    const rows = planned.map((row) => ({ ...row, replacesId }))
    await supersedeEvidence(loaded.tx, item)
    await keepEvidence(loaded, rows, checked)
    await recordTask(loaded, {
      action: 'evidence.replace',
      side: 'work',
      before: tellEvidence([item]),
      after: tellEvidence(rows),
    })
  })
}

function pickReplaceable(dossier: PlacedDossier, actor: Actor, id: string): Evidence {
  const item = ensureFound(dossier.evidence.find((each) => each.id === id))
  ensureNone(findReplaceRefusal(item, dossier, actor))
  return item
}
