import { ledgerParams } from '@/app/(work)/tasks/ledger-address'
import { answerFile, toStream } from '@/app/api/answer-file'
import { exportJson } from '@/usecases/ledger/export-ledger'
import { readExport } from '../read-export'

/** The ledger under the address's filter as JSON. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, ledgerParams, async (actor, now) => {
    const { part, name } = await readExport(request, actor, now)
    const pieces = await exportJson(actor, part, now)
    return { name: `${name}.json`, type: 'application/json; charset=utf-8', body: toStream(pieces) }
  })
}
