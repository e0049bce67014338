import { answerFile } from '@/app/api/answer-file'
import { readWords } from '@/app/locale'
import { writeLedgerTemplate } from '@/usecases/report/ledger/write-ledger-template'

/** The workbook in which an office lists its ledger for import. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, [], async (actor, now) => {
    const { locale, words } = await readWords()
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    return { name: words.ledgerImport.templateFile, type, body: await writeLedgerTemplate(actor, locale, now) }
  })
}
