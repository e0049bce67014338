import { answerFile } from '@/app/api/answer-file'
import { readOriginal } from '@/usecases/report/read-original'

/** The original file of a report. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerFile(request, [], async (actor, now) => {
    const { bytes, fileName } = await readOriginal(actor, (await params).id, now)
    return { name: fileName, type: 'application/octet-stream', body: bytes }
  })
}
