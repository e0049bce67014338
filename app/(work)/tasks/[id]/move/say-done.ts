import type { Move } from '@/domain/task/move/lifecycle'
import type { TaskStatus } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'

/** What is said once a move is made. A key task that the office accepted goes on to its leader, and is not complete before. */
export function sayDone(move: Move, status: TaskStatus, { task, taskPage }: Dictionary): string {
  if (move === 'complete' && status === 'leaderReview') return taskPage.sentOn
  return taskPage.did({ act: task.moves[move], status: task.statuses[status] })
}
