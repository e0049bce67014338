import type { Route } from 'next'
import Link from 'next/link'
import { dayOf } from '@/domain/calendar'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
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
          <Link href={`/tasks/${task.id}?all=1#records` as Route}>
            {text.more({ count: events.length - shown.length })}
          </Link>
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
      <span className={`timeline__dot${nodeOf(event.action)}`} />
      <div className="timeline__body">
        <h3>{nameEvent(event, words)}</h3>
        <span className="timeline__person">
          {`${event.userName}${gap}${event.role ? words.people.roles[event.role] : ''}`}
        </span>
        {tellEvent(event, page, words).map((line) => (
          <p className="soft" key={line}>
            {line}
          </p>
        ))}
      </div>
    </li>
  )
}

const keys: readonly string[] = ['task.register', 'task.complete', 'task.approve', 'task.close', 'task.concludeYear']
const warnings: readonly string[] = ['task.sendBack', 'task.object', 'evidence.reject', 'task.reopen', 'task.suspend']

function nodeOf(action: string): string {
  if (keys.includes(action)) return ' timeline__dot--key'
  return warnings.includes(action) ? ' timeline__dot--amber' : ''
}
