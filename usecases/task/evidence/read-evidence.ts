import { appendEvent } from '@/db/audit/append-event'
import { reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { readFile } from '@/db/files/file-store'
import { findEvidence } from '@/db/task/find-evidence'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'

export type EvidenceFile = { name: string; type: string; bytes: Uint8Array }

/** The file of a piece of evidence of a task that the actor may see; each download is logged. Throws `Refusal('notFound')`. */
export async function readEvidence(actor: Actor, evidenceId: string, now: string): Promise<EvidenceFile> {
  const found = await findEvidence(reader(), visibleTo(actor), evidenceId)
  const bytes = found?.fileHash ? await readFile(found.fileHash) : undefined
  if (!found || !bytes) throw new Refusal('notFound')
  const after = { taskId: found.taskId, fileHash: found.fileHash }
  const object = { objectType: 'evidence', objectId: found.id, objectName: found.title }
  await urgentTransaction((tx) => appendEvent(tx, actor, now, { action: 'evidence.download', ...object, after }))
  return { name: found.fileName ?? found.title, type: found.fileType ?? 'application/octet-stream', bytes }
}
