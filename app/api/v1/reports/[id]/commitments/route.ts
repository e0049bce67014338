import { answerReading } from '@/app/api/program/answer-program'
import type { OfId } from '@/app/api/program/of-id'
import { commitmentsAnswer } from '@/app/api/program/schemas'
import { listCommitments } from '@/usecases/report/list-commitments'

/** The promises of a report, each with its task. */
export const GET = (request: Request, { params }: OfId): Promise<Response> =>
  answerReading(request, async ({ actor }) =>
    commitmentsAnswer.parse({ commitments: await listCommitments(actor, (await params).id) }),
  )
