import { answerFile } from '@/app/api/answer-file'
import { readEvidence } from '@/usecases/task/evidence/read-evidence'

/** The file of a piece of evidence. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerFile(request, [], async (actor, now) => {
    const { name, type, bytes } = await readEvidence(actor, (await params).id, now)
    return { name, type, body: bytes }
  })
}
