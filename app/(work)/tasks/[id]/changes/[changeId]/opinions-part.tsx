import { dayOf } from '@/domain/calendar'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { nameActor } from '@/i18n/name-actor'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { ChangeLine } from '@/usecases/task/view-task'

type OpinionsProps = { change: ChangeLine; words: Dictionary; locale: Locale }

/** What everybody on the way said, newest first. */
export function OpinionsPart({ change, words, locale }: OpinionsProps) {
  return (
    <Section title={words.changing.opinionsTitle}>
      <ol className="timeline">
        {[...change.opinions].reverse().map(({ act, at, name, role, note, deputyFor }) => (
          <li className="timeline__item" key={at + act}>
            <time className="timeline__date" dateTime={at}>
              {formatShortDay(dayOf(at), locale)}
            </time>
            <span className="timeline__dot" />
            <div className="timeline__body">
              <h3>{words.changing.opinions[act]}</h3>
              <span className="timeline__person">
                <Prose>{`${nameActor({ name, deputyFor }, words.people)}${gap}${words.people.roles[role]}`}</Prose>
              </span>
              {note && (
                <p className="soft">
                  <Prose>{note}</Prose>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
