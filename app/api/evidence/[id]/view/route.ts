import { answerFile } from '@/app/api/answer-file'
import { viewEvidence } from '@/usecases/task/evidence/read-evidence'

/** The file of a piece of evidence to be shown beside its standard; the door lets the site's own pages frame it, and nothing in it run. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerFile(request, [], async (actor, now) => {
    const { name, type, bytes } = await viewEvidence(actor, (await params).id, now)
    return { name, type, body: bytes, isShown: true }
  })
}
