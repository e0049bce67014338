import { reader } from '@/db/client'
import { findKeptScan, listKeptScans, type ScanOfUpload } from '@/db/files/kept-scans'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { type ScannedPage, type ScanState, stateOf } from '@/domain/report/scan'
import { writeScan } from '@/formats/scan/write-scan'
import { type ImportPlace, listImportPlaces } from '../steps/list-import-places'

/** A scan as its page shows it: how far it is, what was recognised, and the text that the person corrected or is to correct. */
export type ScanView = {
  id: string
  fileName: string
  state: ScanState
  done: number
  count: number
  failed: string | undefined
  pages: ScannedPage[]
  text: string
  places: ImportPlace[]
}

/** One's own scan. Throws `Refusal`: notAllowed, notFound. */
export async function viewScan(actor: Actor, id: string, now: string): Promise<ScanView> {
  ensureCan(actor, 'importReport')
  const { fileName, scan } = await findOwnScan(actor, id)
  const state = stateOf(scan)
  return {
    id,
    fileName,
    state,
    done: scan.pages.length,
    count: scan.count,
    failed: scan.failed,
    pages: scan.pages,
    text: state === 'done' ? (scan.text ?? writeScan(scan.pages)) : '',
    places: await listImportPlaces(reader(), actor, now),
  }
}

/** One's own scans that wait to be corrected or are still recognised. */
export const listOwnScans = async (
  actor: Actor,
): Promise<Pick<ScanView, 'id' | 'fileName' | 'state' | 'done' | 'count'>[]> =>
  (await listKeptScans(reader(), actor.userId)).map(({ id, fileName, scan }) => ({
    id,
    fileName,
    state: stateOf(scan),
    done: scan.pages.length,
    count: scan.count,
  }))

/** Throws `Refusal('notFound')` for what is not this person's own. */
export async function findOwnScan(actor: Actor, id: string): Promise<ScanOfUpload> {
  const found = await findKeptScan(reader(), actor.userId, id)
  if (!found) throw new Refusal('notFound')
  return found
}
