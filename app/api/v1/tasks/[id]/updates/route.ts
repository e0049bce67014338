import { answerActing, answerReading } from '@/app/api/program/answer-program'
import type { OfId } from '@/app/api/program/of-id'
import { readBody } from '@/app/api/program/read-body'
import { updateBody, updatedAnswer, updatesAnswer } from '@/app/api/program/schemas'
import { reportProgress } from '@/usecases/task/report-progress'
import { viewTask } from '@/usecases/task/view-task'

/** What was reported on a task, newest first. */
export const GET = (request: Request, { params }: OfId): Promise<Response> =>
  answerReading(request, async ({ actor, now }) => updatesAnswer.parse(await viewTask(actor, (await params).id, now)))

/** Reports progress on a task. */
export const POST = (request: Request, { params }: OfId): Promise<Response> =>
  answerActing(request, async ({ actor, now, requestId }) => {
    const sent = await readBody(request, updateBody)
    const { problems = '', next = '', occurrenceId = null, fallReason = '' } = sent
    const report = {
      ...sent,
      problems,
      next,
      occurrenceId,
      fallReason,
      taskId: (await params).id,
      requestId,
      evidence: [],
    }
    return updatedAnswer.parse(await reportProgress(actor, report, now))
  })
