import { reader } from '@/db/client'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensurePart } from '@/domain/task/figures/part'
import { keepEvidence } from '../report-progress'
import { actOnTask, type TaskKey } from '../steps/act-on-task'
import { findOwnDossier } from '../steps/find-own-dossier'
import { recordTask } from '../steps/record-task'
import { checkEvidence, type NewEvidence, planEvidence, tellEvidence } from './plan-evidence'

/**
 * Adds evidence to a running task by whoever may report on it, without a progress report.
 * Throws `Refusal`: evidenceMissing where there is none, and those of reporting.
 */
export async function addTaskEvidence(
  actor: Actor,
  request: TaskKey & { evidence: NewEvidence[] },
  now: string,
): Promise<{ count: string }> {
  if (!request.evidence.length) throw new Refusal('evidenceMissing')
  ensurePart(await findOwnDossier(reader(), actor, request.taskId, now), actor)
  const checked = await checkEvidence(request.evidence, now)
  return actOnTask(actor, request, now, async (loaded) => {
    ensurePart(loaded.dossier, actor)
    const rows = planEvidence(loaded, checked, null)
    await keepEvidence(loaded, rows, checked)
    await recordTask(loaded, {
      action: 'evidence.add',
      side: 'work',
      after: tellEvidence(rows),
    })
    return { count: String(rows.length) }
  })
}
