import { dayOf } from '@/domain/calendar'
import { isOpenChange } from '@/domain/task/changing/change-request'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { ButtonLink } from '@/ui/elements/button'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { ChangeLine, TaskPage } from '@/usecases/task/view-task'

type ChangesProps = { page: TaskPage; words: Dictionary; locale: Locale }

/** What was asked to be moved of the task and how it stands; what waits for the reader leads to its page. */
export function ChangesPart({ page, words, locale }: ChangesProps) {
  if (!page.changes.length) return null
  const text = words.changing
  return (
    <Section title={text.title}>
      <ul className="compact-list compact-list--paired">
        {page.changes.map((change) => (
          <li key={change.id}>
            <a href={linkTo(change)}>{text.kinds[change.kind]}</a>
            <span className={`light light--${looks[change.state]}`}>
              <i aria-hidden="true">{isOpenChange(change) ? '◇' : '○'}</i>
              {text.states[change.state]}
            </span>
            <p className="compact-list__form">
              <Prose>
                {[
                  text.pair({ before: shorten(change.says.before), wanted: shorten(change.says.wanted) }),
                  change.askerName,
                  formatShortDay(dayOf(change.askedAt), locale),
                ].join(gap)}
              </Prose>
            </p>
            {change.acts.length > 0 && (
              <p className="compact-list__form">
                <ButtonLink to={linkTo(change)} look="main" isSmall>
                  {text.settle({ kind: text.kinds[change.kind] })}
                </ButtonLink>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const shorten = (lines: string[]): string => {
  const [first = ''] = lines
  return lines.length > 1 || first.length > 24 ? `${first.slice(0, 24)}…` : first
}

const linkTo = ({ taskId, id }: ChangeLine): string => `/tasks/${taskId}/changes/${id}`

const looks: Record<ChangeLine['state'], string> = {
  asked: 'blue',
  hearing: 'blue',
  signed: 'blue',
  advised: 'blue',
  granted: 'done',
  refused: 'grey',
  returned: 'grey',
  withdrawn: 'grey',
  lapsed: 'grey',
}
