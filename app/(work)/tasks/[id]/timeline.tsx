import { dayOf } from '@/domain/calendar'
import { findRowOfEvent } from '@/domain/task/move/lifecycle'
import type { Act } from '@/domain/task/move/move-row'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { nameActor } from '@/i18n/name-actor'
import { Prose } from '@/ui/elements/prose'
import type { AuditEvent, TaskPage } from '@/usecases/task/view-task'
import { nameEvent, tellEvent } from './say-event'

const firstShown = 6
type TimelineProps = { page: TaskPage; isWhole: boolean; words: Dictionary; locale: Locale }

/** The course of the task, newest first. */
export function Timeline({ page, isWhole, words, locale }: TimelineProps) {
  const text = words.taskPage
  const { events, task } = page
  if (!events.length) return <p className="hint">{text.noEvents}</p>
  const shown = isWhole ? events : events.slice(0, firstShown)
  return (
    <>
      <ol className="timeline">
        {shown.map((event) => (
          <Entry key={event.seq} event={event} page={page} words={words} locale={locale} />
        ))}
      </ol>
      {shown.length < events.length && (
        <p className="text-medium task__more">
          <a href={`/tasks/${task.id}?all=1#records`}>
            <Prose>{text.more({ count: events.length - shown.length })}</Prose>
          </a>
        </p>
      )}
    </>
  )
}

type EntryProps = { event: AuditEvent; page: TaskPage; words: Dictionary; locale: Locale }

function Entry({ event, page, words, locale }: EntryProps) {
  const day = dayOf(event.at)
  return (
    <li className="timeline__item">
      <time className="timeline__date" dateTime={event.at}>
        {day.slice(0, 4) === page.today.slice(0, 4) ? formatShortDay(day, locale) : day}
      </time>
      <span className={`timeline__dot${dotOf(event.action)}`} />
      <div className="timeline__body">
        <h3>
          <Prose>{nameEvent(event, words)}</Prose>
        </h3>
        <span className="timeline__person">
          <Prose>{`${nameActor({ name: event.userName, deputyFor: event.after?.deputyFor }, words.people)}${gap}${event.role ? words.people.roles[event.role] : ''}`}</Prose>
        </span>
        {tellEvent(event, page, words).map((line) => (
          <p className="soft" key={line}>
            <Prose>{line}</Prose>
          </p>
        ))}
      </div>
    </li>
  )
}

const dots: Partial<Record<Act, string>> = {
  milestone: ' timeline__dot--key',
  end: ' timeline__dot--key',
  setback: ' timeline__dot--amber',
}

function dotOf(action: string): string {
  const act = action === 'evidence.reject' ? 'setback' : (findRowOfEvent(action)?.act ?? 'step')
  return dots[act] ?? ''
}
