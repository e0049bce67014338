import { daysBetween } from '@/domain/calendar'
import { countGranted } from '@/domain/task/changing/extension'
import type { Dictionary } from '@/i18n'
import { ButtonLink } from '@/ui/elements/button'
import { Crumbs } from '@/ui/elements/crumbs'
import { Notice } from '@/ui/elements/notice'
import { PrintButton } from '@/ui/elements/print-button'
import { Prose } from '@/ui/elements/prose'
import { LightMark } from '@/ui/task/light'
import { KeyBadge, StatusBadge } from '@/ui/task/status-badge'
import type { TaskPage } from '@/usecases/task/view-task'

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
          <Crumbs crumbs={crumbs} />
          <h1>
            <Prose>{task.title}</Prose>
          </h1>
          <HeadLine page={page} words={words} />
        </div>
        <div className="page-head__deeds">
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

function HeadLine({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { task, people, light } = page
  const text = words.taskPage
  return (
    <p className="task__line">
      <LightMark light={light} words={words.task} />
      <output className="task__badges" aria-label={words.ledger.columns.status}>
        <StatusBadge status={task.status} words={words.task} />
        <KeyBadge isKey={task.priority === 'key'} words={words.task} />
      </output>
      <span>
        {text.lead}{' '}
        <b>
          <Prose>{people.leadUnitName || text.unnamed}</Prose>
        </b>
        {people.formerLeadName && (
          <span className="soft">
            {' '}
            <Prose>{words.changing.former({ unit: people.formerLeadName })}</Prose>
          </span>
        )}
      </span>
      <span>
        {text.handler}{' '}
        <b>
          <Prose>{people.handlerName || text.unnamed}</Prose>
        </b>
      </span>
      <span>
        {text.due} <b>{task.due ?? text.noDue}</b>{' '}
        {task.originalDue && task.originalDue !== task.due && <del>{task.originalDue}</del>}{' '}
        <Extended page={page} words={words} />
      </span>
      {task.outcome && (
        <span>
          <Prose>{text.outcome({ name: words.task.outcomes[task.outcome] })}</Prose>
        </span>
      )}
      <DaysLeft page={page} words={text} />
    </p>
  )
}

function Extended({ page: { task, changes }, words }: { page: TaskPage; words: Dictionary }) {
  const count = countGranted(changes)
  if (!count || !task.due || !task.originalDue) return null
  const days = daysBetween(task.originalDue, task.due)
  return (
    <span className="soft">
      <Prose>{words.changing.extendedTimes({ count, days })}</Prose>
    </span>
  )
}

const running: readonly string[] = ['assigned', 'inProgress', 'unitReview', 'officeReview', 'leaderReview']

function DaysLeft({ page, words }: { page: TaskPage; words: Dictionary['taskPage'] }) {
  const { workingDaysLeft: left, task } = page
  if (left === null || !running.includes(task.status)) return null
  return (
    <span className="soft">
      <Prose>{left < 0 ? words.daysOver({ days: -left }) : words.daysLeft({ days: left })}</Prose>
    </span>
  )
}
