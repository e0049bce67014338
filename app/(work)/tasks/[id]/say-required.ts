import type { TaskPage } from '@/usecases/task/view-task'

type Said = {
  task: Pick<TaskPage['task'], 'requiredResult'>
  source: { quote: Pick<TaskPage['source']['quote'], 'words'> }
}

/** What is required, where it says more than the sentence that stands beside it; null where it is that sentence. */
export function sayRequired({ task, source }: Said): string | null {
  const required = task.requiredResult.trim()
  return required === source.quote.words.trim() ? null : required
}
