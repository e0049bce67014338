import { answerReading } from '@/app/api/program/answer-program'
import type { OfId } from '@/app/api/program/of-id'
import { taskAnswer } from '@/app/api/program/schemas'
import { sayRefusal } from '@/i18n/say-refusal'
import { viewTask } from '@/usecases/task/view-task'

/** A task with its standards, and the moves that are open to the person now. */
export const GET = (request: Request, { params }: OfId): Promise<Response> =>
  answerReading(request, async ({ actor, now, words }) => {
    const { task, light, standards, supporting, occurrences, rights } = await viewTask(actor, (await params).id, now)
    const moves = rights.moves.map(({ row, obstacle, ...move }) => ({
      ...move,
      move: row.move,
      obstacle: obstacle && sayRefusal(obstacle, words),
    }))
    return taskAnswer.parse({ ...task, light, standards, supporting, occurrences, moves })
  })
