import { answerFile } from '@/app/api/answer-file'
import { readScanPage } from '@/usecases/report/scan/read-scan-page'

/** The picture of a page of one's own scan. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; page: string }> },
): Promise<Response> {
  return answerFile(request, [], async (actor) => {
    const { id, page } = await params
    const { picture, type } = await readScanPage(actor, id, Number(page) || 0)
    return { name: `${page}.${type === 'image/png' ? 'png' : 'jpg'}`, type, isShown: true, body: picture }
  })
}
