import type { ReactNode } from 'react'
import type { Dictionary } from '@/i18n'
import { ButtonLink } from '@/ui/elements/button'
import { PageHead } from '@/ui/elements/page-head'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { TaskPage } from '@/usecases/task/view-task'

type HeadProps = { task: TaskPage['task']; title: string; children?: ReactNode }

/** The head of a form about a task on a page of its own: the way back to the task, what the form is for, a line below. */
export function FormHead({ task, title, children }: HeadProps) {
  const crumbs = [{ label: `${task.number} ${task.title}`, to: `/tasks/${task.id}` }]
  return <PageHead title={title} crumbs={crumbs} sub={children} />
}

type SendProps = { taskId: string; hint: string; send: string; words: Dictionary }

/** Its end: what sending will do, the way out and the button. */
export function FormSend({ taskId, hint, send, words }: SendProps) {
  return (
    <div className="progress__send">
      <p className="text-small soft">{hint}</p>
      <div className="row">
        <ButtonLink to={`/tasks/${taskId}`}>{words.common.cancel}</ButtonLink>
        <SubmitButton look="main">{send}</SubmitButton>
      </div>
    </div>
  )
}
