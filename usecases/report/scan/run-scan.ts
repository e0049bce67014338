import { reader, transaction } from '@/db/client'
import { readFile } from '@/db/files/file-store'
import { findKeptScan, listKeptScans, type ScanOfUpload } from '@/db/files/kept-scans'
import { saveKeptScan } from '@/db/files/kept-uploads'
import { Refusal } from '@/domain/refusal'
import { isAbandoned, type KeptScan, stateOf } from '@/domain/report/scan'
import { recognizeSafely } from '@/formats/scan/scan-safely'

// Next bundles this module more than once; one list per process is enough.
const held = globalThis as { jiannuoScans?: Set<string> }

/**
 * Recognises a kept scan page by page and keeps each page at once, so that nothing is lost and anybody may look how far it is. One that is at work here,
 * or waits for its turn behind other scans, is let be.
 */
export async function runScan(userId: string, keptId: string): Promise<void> {
  held.jiannuoScans ??= new Set()
  const running = held.jiannuoScans
  if (running.has(keptId)) return
  running.add(keptId)
  try {
    let found = await findKeptScan(reader(), userId, keptId)
    while (found && stateOf(found.scan) === 'running') {
      await recognizeNext(found)
      found = await findKeptScan(reader(), userId, keptId)
    }
  } catch (error) {
    console.error(error)
  } finally {
    running.delete(keptId)
  }
}

async function recognizeNext(before: ScanOfUpload): Promise<void> {
  const { hash, scan } = before
  const bytes = await readFile(hash)
  if (!bytes) return keep(before, { failed: 'keptFileGone' })
  try {
    const page = await recognizeSafely(bytes, scan.pages.length + 1)
    await keep(before, { pages: [...scan.pages, page] })
  } catch (error) {
    await keep(before, { failed: error instanceof Refusal ? error.code : 'unknown' })
    if (!(error instanceof Refusal)) throw error
  }
}

/** Another server may have gone on with the scan meanwhile, and its person corrected or imported it: that stands. */
const keep = ({ id, userId, scan }: ScanOfUpload, more: Partial<KeptScan>): Promise<void> =>
  transaction(async (tx) => {
    const now = (await findKeptScan(tx, userId, id))?.scan
    if (now && stateOf(now) === 'running' && now.pages.length === scan.pages.length)
      await saveKeptScan(tx, id, { ...scan, ...more, at: new Date().toISOString() })
  })

/** Goes on with the scans at which nobody is at work any more, as after a restart. */
export async function resumeScans(now: string): Promise<void> {
  for (const { id, userId, scan } of await listKeptScans(reader())) if (isAbandoned(scan, now)) void runScan(userId, id)
}
