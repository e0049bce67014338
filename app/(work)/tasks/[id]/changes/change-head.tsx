import type { Dictionary } from '@/i18n'
import { ButtonLink } from '@/ui/elements/button'
import { PageHead } from '@/ui/elements/page-head'
import type { TaskPage } from '@/usecases/task/view-task'
import { TaskLine } from '../task-line'

/** The head of a page about moving something of a task: whose date and duty it is, how it stands. */
export function ChangeHead({ page, title, words }: { page: TaskPage; title: string; words: Dictionary }) {
  const { task } = page
  const text = words.taskPage
  const crumbs = [
    { label: text.crumb, to: '/tasks' },
    { label: task.number ?? '', to: `/tasks/${task.id}` },
    { label: words.changing.crumb },
  ]
  return (
    <PageHead title={title} crumbs={crumbs} sub={<TaskLine page={page} words={words} />}>
      <ButtonLink to={`/tasks/${task.id}`}>{words.changing.toTask}</ButtonLink>
    </PageHead>
  )
}
