import { daysBetween } from '@/domain/calendar'
import { countGranted } from '@/domain/task/changing/extension'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Standing } from '@/ui/task/standing'
import { KeyBadge } from '@/ui/task/status-badge'
import type { TaskPage } from '@/usecases/task/view-task'

/** How a task stands in one line: light, state, lead unit, handler, date with the original one, outcome. */
export function TaskLine({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { task, people, light } = page
  const text = words.taskPage
  return (
    <p className="task__line">
      <output className="task__badges" aria-label={words.ledger.columns.status}>
        <Standing light={light} status={task.status} words={words.task} />
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
      {task.outcome && light.reason !== task.outcome && (
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
