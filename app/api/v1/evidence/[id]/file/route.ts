import { writeFile } from '@/app/api/answer-file'
import { answerReading } from '@/app/api/program/answer-program'
import type { OfId } from '@/app/api/program/of-id'
import { readEvidence } from '@/usecases/task/evidence/read-evidence'

/** The file of a piece of evidence. */
export const GET = (request: Request, { params }: OfId): Promise<Response> =>
  answerReading(request, async ({ actor, now }) => {
    const { name, type, bytes } = await readEvidence(actor, (await params).id, now)
    return writeFile({ name, type, body: bytes })
  })
