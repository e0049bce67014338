import { formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Prose } from '@/ui/elements/prose'
import type { CalendarDay } from '@/usecases/calendar/view-calendar'
import { type CalendarAddress, writeCalendarAddress } from './calendar-address'
import { EntryLegend, EntryMark } from './entry-mark'
import { nameMonthOf, type Shown } from './shown'

type TableProps = Shown & { address: CalendarAddress }
const mostInCell = 4

/** A month as a table of its weeks; each entry opens its task. On a phone a day shows how many it has and leads to them. */
export function MonthTable(shown: TableProps) {
  const { view, words } = shown
  const { calendar: text } = words
  return (
    <section>
      <Drawn>
        <table className="month">
          <caption className="visually-hidden">{text.caption({ month: nameMonthOf(view.month, words) })}</caption>
          <thead>
            <tr>
              {text.weekdays.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.weeks.map((week) => (
              <tr key={week[0]?.day}>
                {week.map((day) => (
                  <Cell key={day.day} day={day} {...shown} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Drawn>
      <EntryLegend words={text} />
    </section>
  )
}

function Cell({
  day: { day, isWorking, special, entries },
  view,
  words,
  locale,
  address,
}: TableProps & { day: CalendarDay }) {
  const { calendar: text } = words
  const list = `${writeCalendarAddress({ ...address, month: view.month, view: 'list' })}#day-${day}`
  const isOther = !day.startsWith(view.month)
  const looks = [isWorking ? '' : 'is-off', day === view.today ? 'is-today' : '', isOther ? 'is-other' : '']
  const said = special?.name || (special && (isWorking ? text.work : text.rest))
  const count = entries.length
  return (
    <td className={looks.filter(Boolean).join(' ') || undefined}>
      <p className="month__day">
        <time dateTime={day} aria-current={day === view.today ? 'date' : undefined}>
          {isOther && <span className="month__name">{Number(day.slice(5, 7))}/</span>}
          {Number(day.slice(8))}
        </time>
        {said && (
          <small>
            <Prose>{special && isWorking ? text.work : said}</Prose>
          </small>
        )}
      </p>
      {count > 0 && (
        <a className="month__count" href={list} aria-label={text.dayList({ day: formatShortDay(day, locale), count })}>
          {text.countOf({ count })}
        </a>
      )}
      {count > 0 && (
        <ul className="month__entries">
          {entries.slice(0, mostInCell).map((entry) => (
            <li key={`${entry.kind} ${entry.id}`}>
              <EntryMark entry={entry} words={text} />
              <a href={`/tasks/${entry.taskId}`}>
                <Prose>
                  {[entry.title, entry.kind === 'due' ? '' : text.kinds[entry.kind]].filter(Boolean).join(gap)}
                </Prose>
              </a>
            </li>
          ))}
          {count > mostInCell && (
            <li>
              <a href={list}>{text.more({ count: count - mostInCell })}</a>
            </li>
          )}
        </ul>
      )}
    </td>
  )
}
