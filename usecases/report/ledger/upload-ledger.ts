import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { keepTable, type TableFile } from './steps/keep-table'

/**
 * Takes the ledger that an office has today (.xlsx, .csv) and keeps it for the mapping, the dry run and the import; gives the id of that.
 * Writes no task. Throws `Refusal` notAllowed or those of reading the file, at the field.
 */
export async function uploadLedger(actor: Actor, file: TableFile, now: string): Promise<{ keptId: string }> {
  ensureCan(actor, 'importReport')
  return keepTable(actor, file, 'report.upload', now)
}
