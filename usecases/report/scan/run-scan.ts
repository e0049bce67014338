import { reader, transaction } from '@/db/client'
import { readFile } from '@/db/files/file-store'
import { findKeptScan, listKeptScans, type ScanOfUpload } from '@/db/files/kept-scans'
import { saveKeptScan } from '@/db/files/kept-uploads'
import { Refusal } from '@/domain/refusal'
import { isAbandoned, stateOf } from '@/domain/report/scan'
import { recognizeSafely } from '@/formats/scan/scan-safely'

/** Recognises a kept scan page by page and keeps each page at once, so that nothing is lost and anybody may look how far it is. */
export async function runScan(userId: string, keptId: string): Promise<void> {
  try {
    let found = await findKeptScan(reader(), userId, keptId)
    while (found && stateOf(found.scan) === 'running') {
      await recognizeNext(found)
      found = await findKeptScan(reader(), userId, keptId)
    }
  } catch (error) {
    console.error(error)
  }
}

async function recognizeNext({ id, hash, scan }: ScanOfUpload): Promise<void> {
  const bytes = await readFile(hash)
  if (!bytes) return keep(id, { ...scan, failed: 'keptFileGone' })
  try {
    const page = await recognizeSafely(bytes, scan.pages.length + 1)
    await keep(id, { ...scan, pages: [...scan.pages, page] })
  } catch (error) {
    await keep(id, { ...scan, failed: error instanceof Refusal ? error.code : 'unknown' })
    if (!(error instanceof Refusal)) throw error
  }
}

const keep = (id: string, scan: ScanOfUpload['scan']): Promise<void> =>
  transaction((tx) => saveKeptScan(tx, id, { ...scan, at: new Date().toISOString() }))

/** Goes on with the scans at which nobody is at work any more, as after a restart. */
export async function resumeScans(now: string): Promise<void> {
  for (const { id, userId, scan } of await listKeptScans(reader())) if (isAbandoned(scan, now)) void runScan(userId, id)
}
