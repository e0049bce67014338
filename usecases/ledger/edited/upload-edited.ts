import type { Actor } from '@/domain/people'
import { ensureCan } from '@/domain/policy'
import { keepTable, type TableFile } from '../../report/ledger/steps/keep-table'

/** Takes an exported ledger that was edited and keeps it for the comparison; changes no task. Throws `Refusal` notAllowed or those of reading the file. */
export async function uploadEdited(actor: Actor, file: TableFile, now: string): Promise<{ keptId: string }> {
  ensureCan(actor, 'editLedger')
  return keepTable(actor, file, 'ledger.upload', now)
}
