import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { TaskPage } from '@/usecases/task/view-task'
import { watchAction } from './talk-actions'

/** The button by which somebody watches a task, or no more. */
export function WatchForm({ page: { task, talk }, words }: { page: TaskPage; words: Dictionary['talk'] }) {
  if (!talk.canWatch && !talk.isWatching) return null
  return (
    <WorkForm action={watchAction} form={`watch:${task.id}`} keepsUnsent={false} className="task__watch">
      <input type="hidden" name="taskId" value={task.id} />
      <SubmitButton name="watch" value={talk.isWatching ? 'stop' : 'start'}>
        {talk.isWatching ? words.unwatch : words.watch}
      </SubmitButton>
    </WorkForm>
  )
}
