import { answerFile } from '@/app/api/answer-file'
import { ledgerParams } from '@/domain/task/ledger-address'
import { exportWorkbook } from '@/usecases/ledger/export-ledger'
import { readExport } from '../read-export'

/** The ledger under the address's filter as a workbook. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, ledgerParams, async (actor, now) => {
    const { filter, locale, name } = await readExport(request, actor, now)
    const bytes = await exportWorkbook(actor, filter, locale, now)
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return { name: `${name}.xlsx`, type, body: bytes }
  })
}
