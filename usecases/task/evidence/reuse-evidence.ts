import { eachOnce, findReusable, type ReusableFile } from '@/db/evidence/list-reusable'
import { addEvidence } from '@/db/evidence/save-evidence'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { ensurePart } from '@/domain/task/figures/part'
import type { Given } from '../../steps/form-fields'
import { actOnTask } from '../steps/act-on-task'
import { recordTask } from '../steps/record-task'
import { mostReused, type reuseForm } from './evidence-forms'
import { type CheckedEvidence, planEvidence, tellEvidence } from './plan-evidence'

/**
 * Hands in on a running task files that the unit handed in on others: each becomes a piece of its own here, to be judged anew, over
 * the same stored file. Throws `Refusal`: evidenceMissing, reuseTooMany, notFound for what is none of the unit's, and those of reporting.
 */
export async function reuseEvidence(
  actor: Actor,
  { evidenceId: ids, standardId, ...request }: Given<typeof reuseForm>,
  now: string,
): Promise<{ count: string }> {
  if (!ids.length) throw new Refusal('evidenceMissing', {}, 'evidenceId')
  if (ids.length > mostReused) throw new Refusal('reuseTooMany', { max: mostReused, count: ids.length }, 'evidenceId')
  return actOnTask(actor, request, now, async (loaded) => {
    ensurePart(loaded.dossier, actor)
    const found = await findReusable(loaded.tx, actor, request.taskId, ids)
    if (found.length !== new Set(ids).size) throw new Refusal('notFound')
    const files = eachOnce(found)
    const rows = planEvidence(
      loaded,
      files.map((file) => toChecked(file, standardId)),
      null,
    )
    await addEvidence(loaded.tx, rows)
    const reusedFrom = files.map(({ taskNumber }) => taskNumber)
    await recordTask(loaded, { action: 'evidence.reuse', side: 'work', after: { ...tellEvidence(rows), reusedFrom } })
    return { count: String(rows.length) }
  })
}

function toChecked(file: ReusableFile, standardId: string | null): CheckedEvidence {
  const { title, process, issuer, issuedOn, validUntil, fileName, fileType, fileHash, size } = file
  const stored = { name: fileName ?? title, type: fileType ?? '', hash: fileHash ?? '', size: size ?? 0 }
  return { kind: 'file', reference: '', title, process, issuer, issuedOn, validUntil, standardId, stored }
}
