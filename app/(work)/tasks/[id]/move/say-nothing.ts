import type { Dictionary } from '@/i18n'
import type { TaskPage } from '@/usecases/task/view-task'

/**
 * Why there is nothing to press here, where that is not plain: what waits stands in another part of the page, an objection is with the
 * office, a supporting unit's turn comes later.
 */
export function sayNothing({ task, supporting, ...page }: TaskPage, words: Dictionary['taskPage']): string {
  if (page.occurrences.some(({ open }) => open.some((deed) => deed !== 'explain'))) return words.nothingButInstances
  if (task.status === 'draft' && task.objected) return words.nothingObjected
  const isSupporting = supporting.some(({ isOwn }) => isOwn)
  return isSupporting && task.status === 'assigned' ? words.nothingSupport : words.nothing
}
