import type { Dictionary } from '@/i18n'
import { ButtonLink } from '@/ui/elements/button'
import { PageHead } from '@/ui/elements/page-head'
import { Prose } from '@/ui/elements/prose'
import { LightMark } from '@/ui/task/light'
import { KeyBadge, StatusBadge } from '@/ui/task/status-badge'
import type { TaskPage } from '@/usecases/task/view-task'

/** The head of a page about moving something of a task: whose date and duty it is, how it stands. */
export function ChangeHead({ page, title, words }: { page: TaskPage; title: string; words: Dictionary }) {
  const { task, people, light } = page
  const text = words.taskPage
  const crumbs = [
    { label: text.crumb, to: '/tasks' },
    { label: task.number ?? '', to: `/tasks/${task.id}` },
    { label: words.changing.crumb },
  ]
  const line = (
    <p className="task__line">
      <LightMark light={light} words={words.task} />
      <span className="task__badges">
        <StatusBadge status={task.status} words={words.task} />
        <KeyBadge isKey={task.priority === 'key'} words={words.task} />
      </span>
      <span>
        {text.lead}{' '}
        <b>
          <Prose>{people.leadUnitName || text.unnamed}</Prose>
        </b>
      </span>
      <span>
        {text.handler}{' '}
        <b>
          <Prose>{people.handlerName || text.unnamed}</Prose>
        </b>
      </span>
      <span>
        {text.due} <b>{task.due ?? text.noDue}</b>{' '}
        {task.originalDue && task.originalDue !== task.due && <del>{task.originalDue}</del>}
      </span>
    </p>
  )
  return (
    <PageHead title={title} crumbs={crumbs} sub={line}>
      <ButtonLink to={`/tasks/${task.id}`}>{words.changing.toTask}</ButtonLink>
    </PageHead>
  )
}
