import { addDays, daysBetween } from '@/domain/calendar'
import { projectDay } from '@/domain/task/changing/extension'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { ChangeLine, TaskPage } from '@/usecases/task/view-task'
import { DatesPicture } from './dates-picture'

type DatesProps = { page: TaskPage; change: ChangeLine; words: Dictionary }

/** The day that holds and the one asked for (or given), and when the task would be done at the pace so far. */
export function DatesPart({ page, change, words }: DatesProps) {
  const { task, today } = page
  const text = words.changing
  const { before } = change
  const wanted = change.granted || change.wanted
  const left = projectDay(task, today)
  const days = daysBetween(before, wanted)
  const name = change.granted ? text.states.granted : text.newDue
  return (
    <Section title={text.dates} small={text.daysLater({ days })}>
      <dl className="change__dates">
        <dt>{text.presentDue}</dt>
        <dd>
          <b>{before}</b>
        </dd>
        {change.granted && change.granted !== change.wanted && (
          <>
            <dt>{text.newDue}</dt>
            <dd>{change.wanted}</dd>
          </>
        )}
        <dt>{name}</dt>
        <dd>
          <b className="blue">{wanted}</b>{' '}
          <span className="soft">
            <Prose>{wanted.slice(0, 4) === before.slice(0, 4) ? text.sameYear : text.nextYear}</Prose>
          </span>
        </dd>
        <dt>{text.atThisPace}</dt>
        <dd>
          <b>
            <Prose>{left === null ? text.noPace : text.about({ day: addDays(today, left) })}</Prose>
          </b>{' '}
          <span className="soft">
            <Prose>{text.doneSoFar({ percent: task.percent })}</Prose>
          </span>
        </dd>
      </dl>
      {task.assignedOn && (
        <DatesPicture task={task} span={{ from: task.assignedOn, before, wanted, today, name }} words={text} />
      )}
    </Section>
  )
}
