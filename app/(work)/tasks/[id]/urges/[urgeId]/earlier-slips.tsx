import { dayOf } from '@/domain/calendar'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { UrgeMark } from '@/ui/task/urge-mark'
import type { TaskPage } from '@/usecases/task/view-task'

type EarlierProps = { page: TaskPage; present: string; words: Dictionary; locale: Locale }

/** All slips about the task, the newest first. */
export function EarlierSlips({ page, present, words, locale }: EarlierProps) {
  const { urging } = words
  return (
    <Section title={urging.page.earlier}>
      <ul className="compact-list compact-list--stacked">
        {page.urging.urges.map((urge) => (
          <li key={urge.id}>
            <a href={`/tasks/${urge.taskId}/urges/${urge.id}`} aria-current={urge.id === present ? 'page' : undefined}>
              <UrgeMark colour={urge.colour} words={urging} /> <Prose>{urge.number}</Prose>
            </a>
            <span>
              <Prose>
                {[
                  urging.part.line({
                    day: formatShortDay(dayOf(urge.issuedAt), locale),
                    due: formatShortDay(urge.replyDue, locale),
                  }),
                  urge.isUnanswered ? urging.unanswered : urging.states[urge.state],
                ].join(gap)}
              </Prose>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
