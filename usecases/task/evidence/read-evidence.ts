import { appendEvent } from '@/db/audit/append-event'
import { reader } from '@/db/client'
import { urgentTransaction } from '@/db/engine/urgent-transaction'
import { findEvidence } from '@/db/evidence/find-evidence'
import { readFile } from '@/db/files/file-store'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { visibleTo } from '@/domain/scope'
import { viewingOf } from '@/domain/task/evidence/viewing'
import type { Evidence } from '@/domain/task/task'
import { readPlainText } from '@/formats/text/read-plain-text'

export type EvidenceFile = { name: string; type: string; bytes: Uint8Array }

/** The file of a piece of evidence of a task that the actor may see; each download is logged. Throws `Refusal('notFound')`. */
export async function readEvidence(actor: Actor, evidenceId: string, now: string): Promise<EvidenceFile> {
  const { found, bytes } = await findFile(actor, evidenceId)
  await log(actor, found, 'evidence.download', now)
  return { ...nameFile(found), bytes }
}

/**
 * The same file to be shown in a page, where it is a picture, a text or a PDF; a text comes in UTF-8, whatever it was written in.
 * Each look is logged. Throws `Refusal('notFound')`, of what can only be downloaded too.
 */
export async function viewEvidence(actor: Actor, evidenceId: string, now: string): Promise<EvidenceFile> {
  const { found, bytes } = await findFile(actor, evidenceId)
  const viewing = viewingOf(found)
  if (!viewing) throw new Refusal('notFound')
  await log(actor, found, 'evidence.view', now)
  if (viewing !== 'text') return { ...nameFile(found), bytes }
  const text = new TextEncoder().encode(readPlainText(bytes))
  return { ...nameFile(found), type: 'text/plain; charset=utf-8', bytes: text }
}

async function findFile(actor: Actor, evidenceId: string): Promise<{ found: Evidence; bytes: Uint8Array }> {
  const found = await findEvidence(reader(), visibleTo(actor), evidenceId)
  const bytes = found?.fileHash ? await readFile(found.fileHash) : undefined
  if (!found || !bytes) throw new Refusal('notFound')
  return { found, bytes }
}

const nameFile = ({ fileName, title, fileType }: Evidence) => ({
  name: fileName ?? title,
  type: fileType ?? 'application/octet-stream',
})

async function log(actor: Actor, found: Evidence, action: string, now: string): Promise<void> {
  const after = { taskId: found.taskId, fileHash: found.fileHash }
  const object = { objectType: 'evidence', objectId: found.id, objectName: found.title }
  await urgentTransaction((tx) => appendEvent(tx, actor, now, { action, ...object, after }))
}
