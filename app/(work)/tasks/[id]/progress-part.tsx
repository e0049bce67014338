import { dayOf, daysBetween } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { sayLatest } from '@/i18n/say-latest'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { BarPicture, finishedLook } from '@/ui/task/progress-bar'
import type { TaskPage } from '@/usecases/task/view-task'

const width = 960

/** How far the task is against the calendar, and what was reported last. */
export function ProgressPart({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { task, calendar, light } = page
  const text = words.taskPage
  const isFinished = task.status === 'done' || task.status === 'closed'
  const facts = { percent: task.percent, calendar, colour: light.colour, isFinished }
  const last = task.latestProgressAt ? text.lastReport({ day: dayOf(task.latestProgressAt) }) : text.noReport
  return (
    <Section
      title={text.progress}
      small={task.assignedOn ? text.since({ day: task.assignedOn }) : undefined}
      aside={<span className="soft">{last}</span>}
    >
      <div className="task__bar">
        <BarPicture facts={facts} label={words.task.progressLabel(facts)} width={343} />
        <p className="row text-small">
          <span className="blue strong">
            <Prose>{text.barDone({ percent: task.percent })}</Prose>
          </span>
          {calendar !== null && !isFinished && (
            <span className="push">
              <Prose>{text.barToday({ percent: calendar })}</Prose>
            </span>
          )}
        </p>
      </div>
      <WidePicture page={page} isFinished={isFinished} words={words} />
      {task.latestProgress && (
        <p className="text-medium task__latest">
          <b>{text.latest}</b>
          <Prose>{`${gap}${sayLatest(task, words)}`}</Prose>
        </p>
      )}
    </Section>
  )
}

type PictureProps = { page: TaskPage; isFinished: boolean; words: Dictionary }

function WidePicture({ page, isFinished, words }: PictureProps) {
  const { task, light } = page
  const calendar = isFinished ? null : page.calendar
  const text = words.taskPage
  const done = at(task.percent)
  const gap = calendar !== null && calendar > task.percent ? at(calendar) - done : 0
  const label = words.task.progressLabel({ percent: task.percent, calendar })
  return (
    <svg className="task__chart" viewBox={`0 0 ${width} 68`} role="img" aria-label={label}>
      <rect className="bar-track" y="18" width={width} height="12" />
      <rect className={isFinished ? finishedLook(light.colour) : 'bar-done'} y="18" width={done} height="12" />
      {gap > 0 && (
        <rect
          className={light.colour === 'red' ? 'bar-gap-red' : 'bar-gap-yellow'}
          x={done}
          y="18"
          width={gap}
          height="12"
        />
      )}
      <text x={Math.max(done, 4)} y="11" className={`chart-text chart-text--done${anchorOf(task.percent)}`}>
        {text.barDone({ percent: task.percent })}
      </text>
      {calendar !== null && <Today calendar={calendar} words={text} />}
      <Ends page={page} words={text} />
    </svg>
  )
}

function Today({ calendar, words }: { calendar: number; words: Dictionary['taskPage'] }) {
  const x = Math.min(at(calendar), width - 2)
  return (
    <>
      <rect className="bar-calendar" x={x} y="12" width="2" height="24" />
      <text x={x} y="48" className={`chart-text chart-text--today${anchorOf(calendar)}`}>
        {words.barToday({ percent: calendar })}
      </text>
    </>
  )
}

function Ends({ page: { task }, words }: { page: TaskPage; words: Dictionary['taskPage'] }) {
  const { assignedOn, due, originalDue } = task
  if (!assignedOn) return null
  const isMoved = due && originalDue && originalDue !== due && originalDue > assignedOn && originalDue < due
  const x = isMoved ? at((100 * daysBetween(assignedOn, originalDue)) / daysBetween(assignedOn, due)) : 0
  return (
    <>
      <text x="0" y="64" className="chart-text">
        {words.barAssigned({ day: assignedOn })}
      </text>
      {isMoved && (
        <>
          <rect className="bar-calendar" x={x} y="30" width="1" height="6" />
          <text x={Math.max(210, Math.min(x, width - 210))} y="64" className="chart-text chart-text--middle">
            {words.barOriginal({ day: originalDue })}
          </text>
        </>
      )}
      {due && (
        <text x={width} y="64" className="chart-text chart-text--end">
          {words.barDue({ day: due })}
        </text>
      )}
    </>
  )
}

const at = (share: number): number => Math.round(width * Math.min(100, share)) / 100
const anchorOf = (share: number): string => (share > 12 ? ' chart-text--end' : '')
