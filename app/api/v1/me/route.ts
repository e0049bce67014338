import { answerReading } from '@/app/api/program/answer-program'
import { selfAnswer } from '@/app/api/program/schemas'

/** Whom the token stands for, and for how long. */
export const GET = (request: Request): Promise<Response> =>
  answerReading(request, async ({ actor, token: { use, lastDay } }) => selfAnswer.parse({ ...actor, use, lastDay }))
