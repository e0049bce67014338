import { transaction } from '@/db/client'
import { saveKeptScan } from '@/db/files/kept-uploads'
import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { Refusal } from '@/domain/refusal'
import { stateOf } from '@/domain/report/scan'
import { type Import, type Imported, importReport } from '../import-report'
import { findOwnScan } from './view-scan'

/**
 * Keeps the text of one's own scan as it was corrected, and imports it as the report whose original the scan is.
 * Throws `Refusal`: notAllowed, notFound, scanUndone, and as `importReport`.
 */
export async function importScan(
  actor: Actor,
  input: Import & { keptId: string; corrected: string },
  now: string,
): Promise<Imported> {
  ensureCan(actor, 'importReport')
  const { id, scan } = await findOwnScan(actor, input.keptId)
  if (stateOf(scan) !== 'done') throw new Refusal('scanUndone')
  await transaction((tx) => saveKeptScan(tx, id, { ...scan, text: input.corrected }))
  return importReport(actor, input, now)
}
