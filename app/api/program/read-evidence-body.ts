import { Refusal } from '@/domain/refusal'
import type { NewEvidence } from '@/usecases/task/evidence/plan-evidence'
import { readBody, readSent } from './read-body'
import { evidenceBody } from './schemas'

/** A piece of evidence as a program hands it in: multipart with a `file`, else JSON. Throws as `readBody` does. */
export async function readEvidenceBody(request: Request): Promise<NewEvidence> {
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data')
  return isForm ? readFormBody(request) : toEvidence(await readBody(request, evidenceBody))
}

async function readFormBody(request: Request): Promise<NewEvidence> {
  const form = await request.formData().catch(() => undefined)
  if (!form) throw new Refusal('bodyUnreadable')
  const { file, process, ...texts } = Object.fromEntries(form)
  if (!(file instanceof File)) throw new Refusal('fileMissing', {}, 'file')
  if (/\p{Cc}/u.test(file.name)) throw new Refusal('fileNameWrong', {}, 'file')
  const sent = readSent(process === undefined ? texts : { ...texts, process: process === 'true' }, evidenceBody)
  return toEvidence(sent, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
}

function toEvidence(sent: ReturnType<typeof evidenceBody.parse>, file?: NewEvidence['file']): NewEvidence {
  const { reference = '', title = '', standardId = null, process = false, issuer = '' } = sent
  const { issuedOn = null, validUntil = null } = sent
  const kind = file ? ('file' as const) : /^https?:/i.test(reference) ? ('link' as const) : ('document' as const)
  return { kind, reference, title, standardId, process, issuer, issuedOn, validUntil, file }
}
