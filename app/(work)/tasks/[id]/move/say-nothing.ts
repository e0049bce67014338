import type { Dictionary } from '@/i18n'
import type { TaskPage } from '@/usecases/task/view-task'

/** Why there is nothing to do, where that is not plain: an objection is with the office, a supporting unit's turn comes later. */
export function sayNothing({ task, supporting }: TaskPage, words: Dictionary['taskPage']): string {
  if (task.status === 'draft' && task.objected) return words.nothingObjected
  const isSupporting = supporting.some(({ isOwn }) => isOwn)
  return isSupporting && task.status === 'assigned' ? words.nothingSupport : words.nothing
}
