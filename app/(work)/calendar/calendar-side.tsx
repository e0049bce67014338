import { formatDay } from '@/i18n/dates'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { CalendarDay } from '@/usecases/calendar/view-calendar'
import { EntryLine } from './entry-line'
import type { Shown } from './shown'

/** Beside the month: today and the next working days where the month has them, the way to feeds, and a year without holidays. */
export function CalendarSide({ view, words, locale }: Shown) {
  const { calendar: text } = words
  const days = view.weeks.flat()
  const today = days.find(({ day }) => day === view.today)
  const next = days.filter(({ day, isWorking }) => isWorking && day > view.today).slice(0, 3)
  return (
    <aside className="side">
      {view.bareYears.length > 0 && <Notice tone="amber">{text.bare({ years: view.bareYears })}</Notice>}
      {today && (
        <Section title={formatDay(today.day, locale)} small={text.todayTitle}>
          <Entries days={[today]} none={text.todayNone} words={words} />
        </Section>
      )}
      {today && (
        <Section title={text.soon}>
          <Entries days={next} none={text.soonNone} words={words} />
        </Section>
      )}
      <Section title={text.phone}>
        <p className="hint">
          <Prose>{text.phoneHint}</Prose>
        </p>
        <p className="text-small">
          <a className="link" href="/account#tokens">
            {text.phoneLink}
          </a>
        </p>
      </Section>
    </aside>
  )
}

const mostBeside = 12

function Entries({ days, none, words }: { days: CalendarDay[]; none: string; words: Shown['words'] }) {
  const entries = days.flatMap(({ entries: each }) => each).filter(({ isOver }) => !isOver)
  if (!entries.length)
    return (
      <p className="hint">
        <Prose>{none}</Prose>
      </p>
    )
  return (
    <ul className="entries">
      {entries.slice(0, mostBeside).map((entry) => (
        <EntryLine key={`${entry.kind} ${entry.id}`} entry={entry} words={words.calendar} />
      ))}
    </ul>
  )
}
