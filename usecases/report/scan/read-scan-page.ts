import { readFile } from '@/db/files/file-store'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import type { DrawnPage } from '@/formats/scan/draw-scan'
import { drawSafely } from '@/formats/scan/scan-safely'
import { findOwnScan } from './view-scan'

/** The picture of a page of one's own scan, to be looked at beside its text. Throws `Refusal`: notAllowed, notFound. */
export async function readScanPage(actor: Actor, id: string, page: number): Promise<DrawnPage> {
  ensureCan(actor, 'importReport')
  const { hash, scan } = await findOwnScan(actor, id)
  const bytes = Number.isInteger(page) && page >= 1 && page <= scan.count ? await readFile(hash) : undefined
  if (!bytes) throw new Refusal('notFound')
  return drawSafely(bytes, page)
}
