import { ledgerParams } from '@/app/(work)/tasks/ledger-address'
import { answerFile } from '@/app/api/answer-file'
import { exportWorkbook } from '@/usecases/ledger/export-ledger'
import { readExport } from '../read-export'

/** The ledger under the address's filter as a workbook. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, ledgerParams, async (actor, now) => {
    const { part, locale, name } = await readExport(request, actor, now)
    const bytes = await exportWorkbook(actor, part, locale, now)
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return { name: `${name}.xlsx`, type, body: bytes }
  })
}
