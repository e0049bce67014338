import { answerFile } from '@/app/api/answer-file'
import { readWords } from '@/app/locale'
import { exportAnnual } from '@/usecases/annual/export-annual'

/** The draft of the next report's account as a Word file. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, ['report'], async (actor, now) => {
    const { locale, words } = await readWords()
    const reportId = new URL(request.url).searchParams.get('report')
    const { bytes, year, unitName } = await exportAnnual(actor, reportId, locale, now)
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    const { annual } = words.exports
    const name = unitName ? annual.shareFileName({ unit: unitName, year }) : annual.fileName({ year })
    return { name: `${name}.docx`, type, body: bytes }
  })
}
