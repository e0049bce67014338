import { answerActing } from '@/app/api/program/answer-program'
import type { OfId } from '@/app/api/program/of-id'
import { readBody } from '@/app/api/program/read-body'
import { moveBody, movedAnswer } from '@/app/api/program/schemas'
import { moveTask } from '@/usecases/task/move-task'

/** Takes a task one move on, by the same table as the buttons. */
export const POST = (request: Request, { params }: OfId): Promise<Response> =>
  answerActing(request, async ({ actor, now, requestId }) => {
    const { move, version, nonSecret, belowFull, ...typed } = await readBody(request, moveBody)
    const input = { ...typed, nonSecret: nonSecret ? 'yes' : undefined, belowFull: belowFull ? 'yes' : undefined }
    const asked = { taskId: (await params).id, move, version, requestId, input }
    return movedAnswer.parse(await moveTask(actor, asked, now))
  })
