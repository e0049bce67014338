import { ledgerParams } from '@/app/(work)/tasks/ledger-address'
import { answerFile, toStream } from '@/app/api/answer-file'
import { exportCsv } from '@/usecases/ledger/export-ledger'
import { readExport } from '../read-export'

/** The ledger under the address's filter as CSV. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, ledgerParams, async (actor, now) => {
    const { part, locale, name } = await readExport(request, actor, now)
    const pieces = await exportCsv(actor, part, locale, now)
    return { name: `${name}.csv`, type: 'text/csv; charset=utf-8', body: toStream(pieces) }
  })
}
