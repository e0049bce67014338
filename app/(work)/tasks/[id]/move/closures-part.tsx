import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { ClosureLine, TaskPage } from '@/usecases/task/view-task'

/** How the task had ended before it was reopened: kept whole, however it ends this time. */
export function ClosuresPart({ page, words }: { page: TaskPage; words: Dictionary }) {
  const { closures } = page
  if (!closures.length) return null
  const text = words.taskPage.closures
  return (
    <Section title={text.title} small={text.sub({ count: closures.length })}>
      <ul className="compact-list compact-list--paired">
        {closures.map((closure) => (
          <li key={closure.reopenedOn + closure.closedOn}>
            <span>
              <Prose>
                {text.ended({ day: closure.closedOn ?? closure.completedOn ?? '', outcome: sayEnd(closure, words) })}
              </Prose>
            </span>
            <p className="compact-list__form soft">
              <Prose>{sayLate(closure, words)}</Prose>
            </p>
            <p className="compact-list__form soft">
              <Prose>{text.by(closure)}</Prose>
            </p>
            <p className="compact-list__form soft">
              <Prose>
                {text.reopened({ day: closure.reopenedOn, by: closure.reopenedByName, reason: closure.reason })}
              </Prose>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const sayEnd = ({ outcome }: ClosureLine, words: Dictionary): string =>
  outcome ? words.task.outcomes[outcome] : words.task.statuses.done

function sayLate({ due, submittedOn, completedOn, daysLate, percent }: ClosureLine, words: Dictionary): string {
  const handedIn = submittedOn ?? completedOn
  return words.taskPage.closures.facts({ due, handedIn, daysLate, percent })
}
