import { reader } from '@/db/client'
import { readFile } from '@/db/file-store'
import { findKeptFile } from '@/db/keep-file'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { readReportSafely } from '@/formats/read-report-safely'
import type { ReadOptions } from '@/reader/read-report'
import type { ReadReport } from '@/reader/report-text'

/** Where a report's original comes from: an uploaded file, one uploaded before with a form that could not go through, or pasted text. */
export type Source = { bytes?: Uint8Array; fileName?: string; keptHash?: string; pasted?: string }
export type Original = { bytes: Uint8Array; fileName: string; type: string; read: ReadReport }

/** The bytes of the original and the report in them. Throws `Refusal`: sourceMissing, keptFileGone, or those of `readReportSafely` at the field. */
export async function openOriginal(actor: Actor, source: Source, options: ReadOptions): Promise<Original> {
  const { bytes, fileName } = await findBytes(actor, source)
  try {
    const { type, report } = await readReportSafely(bytes, fileName, options)
    return { bytes, fileName, type, read: report }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.code, { ...error.facts, fileName }, source.pasted ? 'pasted' : 'file')
  }
}

async function findBytes(actor: Actor, source: Source): Promise<{ bytes: Uint8Array; fileName: string }> {
  if (source.bytes) return { bytes: source.bytes, fileName: source.fileName ?? '' }
  if (source.pasted?.trim()) return { bytes: new TextEncoder().encode(source.pasted), fileName: '' }
  if (!source.keptHash) throw new Refusal('sourceMissing', {}, 'file')
  const fileName = await findKeptFile(reader(), actor.userId, source.keptHash)
  const bytes = fileName === undefined ? undefined : await readFile(source.keptHash)
  if (fileName === undefined || !bytes) throw new Refusal('keptFileGone', {}, 'file')
  return { bytes, fileName }
}
