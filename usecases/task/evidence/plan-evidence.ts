import { newId } from '@/db/id'
import { dayOf, isDay } from '@/domain/calendar'
import { Refusal } from '@/domain/refusal'
import type { Evidence, EvidenceKind } from '@/domain/task/task'
import { type StoredUpload, storeUpload, type Upload } from '../../report/store-upload'
import type { LoadedTask } from '../steps/act-on-task'

/** One piece of proof as a person hands it in: a file, a link, or the number of a document. */
export type NewEvidence = {
  kind: EvidenceKind
  title: string
  standardId: string | null
  /** Meeting photos, notes and the like (过程材料), which never satisfy a standard alone. */
  process: boolean
  issuer: string
  issuedOn: string | null
  /** The last day on which it holds; none where it names none. */
  validUntil?: string | null
  /** Address of a link or number of a document. */
  reference: string
  file?: Upload
  /** Which part of the form it comes from; refusals name the field as `reference.PART`. */
  part?: string
}

/** The extensions of files that are taken, for a form to name. */
export { uploadExtensions } from '@/formats/upload/check-upload'

export type CheckedEvidence = Omit<NewEvidence, 'file' | 'part'> & { stored?: StoredUpload }

/**
 * Checks what is handed in and keeps the files; call it before the transaction.
 * Throws `Refusal`: fileMissing, linkWrong, documentNumberMissing, issuedOnWrong, validUntilWrong, or those of the file check.
 */
export async function checkEvidence(items: NewEvidence[], now: string): Promise<CheckedEvidence[]> {
  for (const item of items) ensureWhole(item, dayOf(now))
  const checked: CheckedEvidence[] = []
  for (const { file, part: _, ...item } of items) {
    const stored = file && (await storeUpload(file))
    checked.push({ ...item, title: item.title.trim() || nameOf(item, stored), stored })
  }
  return checked
}

/** The rows to write; throws `notFound` where a standard is not this task's. */
export function planEvidence(
  { actor, now, dossier }: LoadedTask,
  items: CheckedEvidence[],
  updateId: string | null,
): Evidence[] {
  const own = new Set(dossier.standards.map(({ id }) => id))
  for (const { standardId } of items) if (standardId !== null && !own.has(standardId)) throw new Refusal('notFound')
  return items.map(({ stored, ...item }) => ({
    ...item,
    id: newId(),
    taskId: dossier.task.id,
    updateId,
    fileHash: stored?.hash ?? null,
    fileName: stored?.name ?? null,
    fileType: stored?.type ?? null,
    size: stored?.size ?? null,
    validUntil: item.validUntil ?? null,
    state: 'pending' as const,
    replacesId: null,
    heldState: null,
    reviewNote: '',
    reviewedBy: null,
    uploadedBy: actor.userId,
    uploadedAt: now,
  }))
}

function ensureWhole(item: NewEvidence, today: string): void {
  const { kind, file, reference, issuedOn, validUntil } = item
  const field = (name: string) => (item.part ? `${name}.${item.part}` : name)
  if (kind === 'file' && !file) throw new Refusal('fileMissing', {}, field('file'))
  if (kind === 'link' && !isWebAddress(reference)) throw new Refusal('linkWrong', {}, field('reference'))
  if (kind === 'document' && !reference.trim()) throw new Refusal('documentNumberMissing', {}, field('reference'))
  if (issuedOn !== null && (!isDay(issuedOn) || issuedOn > today))
    throw new Refusal('issuedOnWrong', {}, field('issuedOn'))
  if (validUntil && (!isDay(validUntil) || (issuedOn !== null && validUntil < issuedOn)))
    throw new Refusal('validUntilWrong', {}, field('validUntil'))
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
}

const nameOf = ({ reference }: { reference: string }, stored?: StoredUpload): string =>
  stored ? stored.name.replace(/\.[^.]+$/, '') : reference

/** What an event says of pieces of evidence: their titles, and of each file its name and sha-256. */
export function tellEvidence(rows: Pick<Evidence, 'title' | 'fileName' | 'fileHash'>[]): Record<string, string[]> {
  const files = rows.flatMap(({ fileName, fileHash }) => (fileHash ? [`${fileName ?? ''} ${fileHash}`.trim()] : []))
  return { evidence: rows.map(({ title }) => title), ...(files.length ? { files } : {}) }
}
