import { answerFile } from '@/app/api/answer-file'
import { exportAnnual } from '@/usecases/annual/export-annual'

/** The draft of the next report's account as a Word file. */
export async function GET(request: Request): Promise<Response> {
  return answerFile(request, ['report'], async (actor, now) => {
    const reportId = new URL(request.url).searchParams.get('report')
    const { bytes, name } = await exportAnnual(actor, reportId, now)
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    return { name: `${name}.docx`, type, body: bytes }
  })
}
