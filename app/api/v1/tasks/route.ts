import { answerReading } from '@/app/api/program/answer-program'
import { tasksAnswer } from '@/app/api/program/schemas'
import { readTaskParams, taskParams } from '@/app/api/program/task-params'
import { viewLedger } from '@/usecases/ledger/view-ledger'

/** Tasks under the ledger's conditions, page by page. */
export const GET = (request: Request): Promise<Response> =>
  answerReading(
    request,
    async ({ actor, now }) => {
      const { lines, ...view } = await viewLedger(actor, readTaskParams(request, actor), now)
      return tasksAnswer.parse({ ...view, tasks: lines })
    },
    taskParams,
  )
