import { reader } from '@/db/client'
import { readFile } from '@/db/files/file-store'
import { findKeptScan } from '@/db/files/kept-scans'
import { findKeptUpload } from '@/db/files/kept-uploads'
import { cleanFileName } from '@/domain/file-name'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import type { LeftOutPart } from '@/domain/report/left-out'
import { readReportSafely } from '@/formats/beside/read-report-safely'
import type { ReadOptions } from '@/reader/read-report'
import type { ReadReport } from '@/reader/report-text'

/** Where a report's original comes from: an uploaded file, one uploaded before with a form that could not go through, or pasted text. */
export type Source = { bytes?: Uint8Array; fileName?: string; keptId?: string; pasted?: string }
export type Original = { bytes: Uint8Array; fileName: string; type: string; read: ReadReport; leftOut: LeftOutPart[] }

/** The bytes of the original and the report in them. Throws `Refusal`: sourceMissing, keptFileGone, or those of `readReportSafely` at the field. */
export async function loadOriginal(actor: Actor, source: Source, options: ReadOptions, now: string): Promise<Original> {
  const { bytes, fileName, scanned } = await findBytes(actor, source, now)
  try {
    const text = scanned === undefined ? bytes : new TextEncoder().encode(scanned)
    const { type, report, leftOut } = await readReportSafely(text, fileName, options)
    return { bytes, fileName, type: scanned === undefined ? type : 'scan', read: report, leftOut }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw error.at(source.pasted ? 'pasted' : 'file')
  }
}

/** `scanned`: the text of a scan as a person corrected it. */
type Found = { bytes: Uint8Array; fileName: string; scanned?: string }

async function findBytes(actor: Actor, source: Source, now: string): Promise<Found> {
  if (source.bytes) return { bytes: source.bytes, fileName: cleanFileName(source.fileName ?? '') }
  if (source.pasted?.trim()) return { bytes: new TextEncoder().encode(source.pasted), fileName: '' }
  if (!source.keptId) throw new Refusal('sourceMissing', {}, 'file')
  const kept = await findKeptUpload(reader(), actor.userId, source.keptId, now)
  const bytes = kept && (await readFile(kept.hash))
  if (!bytes) throw new Refusal('keptFileGone', {}, 'file')
  const scan = await findKeptScan(reader(), actor.userId, source.keptId)
  return { bytes, fileName: kept.fileName, scanned: scan?.scan.text }
}
