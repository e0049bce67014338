import { reader, transaction } from '@/db/client'
import { isMachineFault } from '@/db/engine/machine-faults'
import { findKeptScan } from '@/db/files/kept-scans'
import { saveKeptScan } from '@/db/files/kept-uploads'
import { cleanFileName } from '@/domain/file-name'
import type { Actor } from '@/domain/people'
import { Refusal } from '@/domain/refusal'
import { findRecognizer } from '@/formats/scan/find-recognizer'
import { countScanSafely } from '@/formats/scan/scan-safely'
import { keepOriginal } from '../keep-refused'
import type { Source } from '../load-original'
import { runScan } from './run-scan'

/** The most pages that are recognised: some ten minutes of work. */
const mostPages = 60

/**
 * What becomes of a file that was refused: a scan is kept and its letters are recognised in the background, where this machine can (`scanGiven`, with `keptId`);
 * any other refusal stays as it was. Always throws.
 */
export async function refuseOrScan(actor: Actor, source: Source, error: unknown, now: string): Promise<never> {
  if (!source.bytes || !isOfScan(error) || !findRecognizer()) throw error
  const count = await countScanSafely(source.bytes)
  if (count > mostPages) throw new Refusal('scanTooLong', { count, max: mostPages }, 'file')
  const fileName = cleanFileName(source.fileName ?? '')
  const keptId = await keepOriginal(actor, { bytes: source.bytes, fileName, type: 'scan' }, now).catch((fault) => {
    throw isMachineFault(fault) ? error : fault
  })
  await start(actor, keptId, count, now)
  throw Object.assign(new Refusal('scanGiven'), { kept: { keptId, fileName } })
}

/** A pdf without letters, or a picture. */
function isOfScan(error: unknown): boolean {
  if (!(error instanceof Refusal)) return false
  if (error.code === 'fileWithoutText') return error.facts.type === 'pdf'
  return error.code === 'fileWrongType' && ['png', 'jpg'].includes(error.facts.found)
}

/** The same file given again goes on with what was recognised of it. */
async function start(actor: Actor, keptId: string, count: number, now: string): Promise<void> {
  const known = await findKeptScan(reader(), actor.userId, keptId)
  if (known && !known.scan.failed) return
  await transaction((tx) => saveKeptScan(tx, keptId, { count, pages: known?.scan.pages ?? [], at: now }))
  void runScan(actor.userId, keptId)
}
