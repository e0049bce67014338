import { answerFile } from '@/app/api/answer-file'
import { exportSlip } from '@/usecases/task/urging/export-slip'

type SlipParams = { params: Promise<{ taskId: string; urgeId: string }> }

/** A slip as a Word file. */
export async function GET(request: Request, { params }: SlipParams): Promise<Response> {
  return answerFile(request, [], async (actor, now) => {
    const { bytes, name } = await exportSlip(actor, await params, now)
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    return { name: `${name}.docx`, type, body: bytes }
  })
}
