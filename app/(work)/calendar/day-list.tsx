import { formatDay } from '@/i18n/dates'
import { DrawnList } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { Prose } from '@/ui/elements/prose'
import { EntryLine } from './entry-line'
import type { Shown } from './shown'

/** The month as a list: each day that has anything, with all of it. */
export function DayList({ view, words, locale }: Shown) {
  const { calendar: text } = words
  const days = view.weeks.flat().filter(({ day, entries }) => day.startsWith(view.month) && entries.length)
  if (!days.length) return <Empty title={text.none} why={view.part === 'own' ? text.noneOwn : undefined} />
  return (
    <section>
      <DrawnList
        items={days}
        render={({ day, entries }) => (
          <section key={day} id={`day-${day}`} className="entries">
            <h2>
              <Prose>{formatDay(day, locale)}</Prose>
              <small>
                <Prose>{day === view.today ? text.isToday : text.countOf({ count: entries.length })}</Prose>
              </small>
            </h2>
            <ul>
              {entries.map((entry) => (
                <EntryLine key={`${entry.kind} ${entry.id}`} entry={entry} words={text} />
              ))}
            </ul>
          </section>
        )}
      />
    </section>
  )
}
