import type { Route } from 'next'
import Link from 'next/link'
import { dayOf } from '@/domain/calendar'
import type { Role } from '@/domain/people'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { Section } from '@/ui/elements/section'
import type { TaskPage } from '@/usecases/task/view-task'
import { MovesPart } from '../tasks/[id]/move/moves-part'
import { RequestsPart } from '../tasks/[id]/move/requests-part'
import { OccurrencesPart } from '../tasks/[id]/occurrences-part'
import { StandardsPart } from '../tasks/[id]/standards-part'
import { SupportPart } from '../tasks/[id]/support-part'

type DeskProps = { page: TaskPage; role: Role; words: Dictionary; locale: Locale }

/** One task under review: required, reported, evidence, and the decision beside them. */
export function ReviewDesk({ page, role, words, locale }: DeskProps) {
  const { task } = page
  const text = words.taskPage.review
  return (
    <div>
      <div className="review__head">
        <h2>{task.title}</h2>
        <p className="text-small soft">
          {`${[task.number, page.people.leadUnitName, page.people.handlerName].join(gap)}${gap}`}
          <Link href={`/tasks/${task.id}` as Route}>{text.open}</Link>
        </p>
      </div>
      <div className="with-side">
        <div>
          <div className="review__halves">
            <Section title={text.required}>
              <p className="text-medium review__part">{task.requiredResult}</p>
              <p className="quote review__quote">
                <mark>{page.source.quote.words}</mark>
              </p>
            </Section>
            <Section title={text.reported} small={`${task.percent}%`}>
              <Reported page={page} words={words} locale={locale} />
            </Section>
          </div>
          <StandardsPart page={page} words={words} back="/review" />
        </div>
        <aside className="side">
          <MovesPart page={page} role={role} words={words} back="/review" isDeciding />
          <RequestsPart page={page} words={words} locale={locale} back="/review" />
          <OccurrencesPart page={page} words={words} />
          <SupportPart page={page} words={words} />
        </aside>
      </div>
    </div>
  )
}

function Reported({ page, words, locale }: Omit<DeskProps, 'role'>) {
  const text = words.taskPage
  if (!page.updates.length) return <p className="hint">{text.noUpdates}</p>
  return (
    <ol className="review__updates">
      {page.updates.slice(0, 5).map((update) => (
        <li key={update.id}>
          <b>{update.percent}%</b>
          <span className="timeline__person">
            {[formatShortDay(dayOf(update.at), locale), update.unitName, update.userName].join(gap)}
          </span>
          <p>{update.done}</p>
          {update.problems && (
            <p className="soft">{text.pair({ label: text.updateProblems, value: update.problems })}</p>
          )}
        </li>
      ))}
    </ol>
  )
}
