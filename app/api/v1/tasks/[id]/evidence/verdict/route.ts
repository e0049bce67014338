import { answerActing } from '@/app/api/program/answer-program'
import type { OfId } from '@/app/api/program/of-id'
import { readBody } from '@/app/api/program/read-body'
import { countAnswer, verdictBody } from '@/app/api/program/schemas'
import { reviewEvidence } from '@/usecases/task/evidence/review-evidence'

/** Accepts pieces of evidence, or not. */
export const POST = (request: Request, { params }: OfId): Promise<Response> =>
  answerActing(request, async ({ actor, now, requestId }) => {
    const { note = '', ...verdict } = await readBody(request, verdictBody)
    const given = { ...verdict, note, taskId: (await params).id, requestId }
    return countAnswer.parse(await reviewEvidence(actor, given, now))
  })
