import type { Dictionary } from '@/i18n'
import { ButtonLink } from '@/ui/elements/button'
import { Crumbs } from '@/ui/elements/crumbs'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Notice } from '@/ui/elements/notice'
import { PrintButton } from '@/ui/elements/print-button'
import { Prose } from '@/ui/elements/prose'
import type { TaskPage } from '@/usecases/task/view-task'
import { WatchForm } from './talk/watch-form'
import { TaskLine } from './task-line'

/** Title, light, state, people and date in one line, with the tasks before and after. */
export function TaskHead({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { task, source, neighbours } = page
  const text = words.taskPage
  const crumbs = [
    { label: text.crumb, to: '/tasks' },
    ...(source.heading ? [{ label: shorten(source.heading), to: `/tasks?step=${task.stepId}` }] : []),
    { label: task.number ?? words.task.statuses.draft },
  ]
  return (
    <>
      <div className="page-head task__head">
        <div>
          <Drawn>
            <Crumbs crumbs={crumbs} />
            <h1>
              <Prose>{task.title}</Prose>
            </h1>
            <TaskLine page={page} words={words} />
          </Drawn>
        </div>
        <div className="page-head__deeds">
          <WatchForm page={page} words={words.talk} />
          {neighbours.previous && <ButtonLink to={`/tasks/${neighbours.previous}`}>{text.previous}</ButtonLink>}
          {neighbours.next && <ButtonLink to={`/tasks/${neighbours.next}`}>{text.next}</ButtonLink>}
          <PrintButton>{words.common.print}</PrintButton>
        </div>
      </div>
      {task.returnNote && task.status === 'inProgress' && (
        <Notice tone="amber">{sayReturn(page, task.returnNote, text)}</Notice>
      )}
      {task.returnNote && task.status === 'draft' && (
        <Notice tone="amber">{text.objected({ reason: task.returnNote })}</Notice>
      )}
    </>
  )
}

// A reopening gives its reason by the same field as a reviewer who sends back.
const sayReturn = ({ closures }: TaskPage, reason: string, words: Dictionary['taskPage']): string =>
  closures[0]?.reason === reason ? words.reopenedFor({ reason }) : words.returned({ reason })

const shorten = (heading: string): string => (heading.length > 24 ? `${heading.slice(0, 24)}…` : heading)
