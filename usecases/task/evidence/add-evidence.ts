import { reader } from '@/db/client'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensurePart } from '@/domain/task/figures/part'
import { keepEvidence } from '../report-progress'
import { findOwnDossier } from '../steps/find-own-dossier'
import { openTask, type TaskKey } from '../steps/open-task'
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
  ensurePart(await findOwnDossier(reader(), actor, request.taskId), actor)
  const checked = await checkEvidence(request.evidence, now)
  return openTask(actor, request, now, async (open) => {
    ensurePart(open.dossier, actor)
    const rows = planEvidence(open, checked, null)
    await keepEvidence(open, rows, checked)
    await recordTask(open, {
      action: 'evidence.add',
      side: 'work',
      after: tellEvidence(rows),
    })
    return { count: String(rows.length) }
  })
}
