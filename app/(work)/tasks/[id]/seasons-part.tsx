import { dayOf } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { TaskPage } from '@/usecases/task/view-task'

const mostShown = 4

/** The feedback seasons that asked about the task, the newest first, with where its return stands. */
export function SeasonsPart({ page, words }: { page: TaskPage; words: Dictionary }) {
  if (!page.returns.length) return null
  const { onTask, states } = words.season
  const say = ({ state, filedAt, due }: TaskPage['returns'][number]) =>
    [states[state], filedAt ? dayOf(filedAt) : state === 'unreported' ? onTask.owed({ day: due }) : ''].filter(Boolean)
  return (
    <Section title={onTask.title}>
      <ul className="compact-list compact-list--stacked">
        {page.returns.slice(0, mostShown).map((each) => (
          <li key={each.id}>
            <a href={`/seasons/${each.seasonId}`}>
              <Prose>{each.name}</Prose>
            </a>
            <span>
              <Prose>{say(each).join(gap)}</Prose>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
