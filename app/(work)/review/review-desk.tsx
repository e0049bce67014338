import { dayOf } from '@/domain/calendar'
import type { Role } from '@/domain/people'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { TaskPage } from '@/usecases/task/view-task'
import { ChangesPart } from '../tasks/[id]/changes/changes-part'
import { StagesPart } from '../tasks/[id]/milestones-part'
import { MovesPart } from '../tasks/[id]/move/moves-part'
import { RequestsPart } from '../tasks/[id]/move/requests-part'
import { OccurrencesPart } from '../tasks/[id]/occurrences-part'
import { sayRequired } from '../tasks/[id]/say-required'
import { StandardsPart } from '../tasks/[id]/standards-part'
import { SupportPart } from '../tasks/[id]/support-part'
import { SinceSentBack } from './since-sent-back'

type DeskProps = { page: TaskPage; role: Role; viewed?: string; words: Dictionary; locale: Locale }

/** One task under review: required, reported, evidence, and the decision beside them. */
export function ReviewDesk({ page, role, viewed, words, locale }: DeskProps) {
  const { task } = page
  const text = words.taskPage.review
  const required = sayRequired(page)
  return (
    <div>
      <div className="review__head">
        <h2>
          <Prose>{task.title}</Prose>
        </h2>
        <p className="text-small soft">
          <Prose>{`${[task.number, page.people.leadUnitName, page.people.handlerName].join(gap)}${gap}`}</Prose>
          <a href={`/tasks/${task.id}`}>{text.open}</a>
        </p>
      </div>
      <div className="with-side">
        <div>
          <div className="review__halves">
            <Section title={text.required}>
              {required && (
                <p className="text-medium review__part">
                  <Prose>{required}</Prose>
                </p>
              )}
              <p className="quote review__quote">
                <mark>
                  <Prose>{page.source.quote.words}</Prose>
                </mark>
              </p>
            </Section>
            <Section title={text.reported} small={`${task.percent}%`}>
              <Reported page={page} words={words} locale={locale} />
            </Section>
          </div>
          <SinceSentBack page={page} words={words} locale={locale} />
          <StandardsPart page={page} words={words} back="/review" viewed={viewed} />
        </div>
        <aside className="side">
          <MovesPart page={page} role={role} words={words} back="/review" isDeciding />
          <ChangesPart page={page} words={words} locale={locale} />
          <RequestsPart page={page} words={words} locale={locale} back="/review" />
          <OccurrencesPart page={page} words={words} />
          <StagesPart page={page} words={words} />
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
            <Prose>{[formatShortDay(dayOf(update.at), locale), update.unitName, update.userName].join(gap)}</Prose>
          </span>
          <p>
            <Prose>{update.done}</Prose>
          </p>
          {update.problems && (
            <p className="soft">
              <Prose>{text.pair({ label: text.updateProblems, value: update.problems })}</Prose>
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
