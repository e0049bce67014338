import { WorkForm } from '@/app/work-form'
import { dayOf } from '@/domain/calendar'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import type { TaskPage, UpdateLine } from '@/usecases/task/view-task'
import { acceptUpdateAction } from './change/task-actions'
import { TaskFields } from './change/task-fields'

type ListProps = { page: TaskPage; words: Dictionary; locale: Locale }

/** What units reported, newest first; the office accepts each. */
export function UpdateList({ page, words, locale }: ListProps) {
  if (!page.updates.length) return <p className="hint">{words.taskPage.noUpdates}</p>
  return (
    <ol className="timeline">
      {page.updates.map((update) => (
        <li className="timeline__item" key={update.id} id={`update-${update.id}`}>
          <time className="timeline__date" dateTime={update.at}>
            {formatShortDay(dayOf(update.at), locale)}
          </time>
          <span className={`timeline__dot${update.acceptedAt ? ' timeline__dot--key' : ''}`} />
          <UpdateBody update={update} page={page} words={words} />
        </li>
      ))}
    </ol>
  )
}

/** One report in full, with its acceptance. */
function UpdateBody({ update, page, words }: { update: UpdateLine; page: TaskPage; words: Dictionary }) {
  const text = words.taskPage
  return (
    <div className="timeline__body">
      <h3>
        {update.occurrence ?? ''} {update.percent}%
      </h3>
      <span className="timeline__person">
        <Prose>{`${update.userName}${gap}${update.unitName}${gap}`}</Prose>
        <Prose>
          {update.acceptedAt
            ? text.updateAccepted({ day: dayOf(update.acceptedAt), by: update.acceptedByName })
            : text.updatePending}
        </Prose>
      </span>
      {update.proxy && (
        <span className="timeline__person">
          <Prose>
            {words.proxy.markLine({ name: update.proxy.enteredByName, day: dayOf(update.proxy.enteredAt) })}
          </Prose>
        </span>
      )}
      <p>
        <Prose>{update.done}</Prose>
      </p>
      {update.sources.length > 0 && (
        <p className="soft">
          <Prose>{text.sources}</Prose>
          {update.sources.map(({ id, unitName, at }) => (
            <a className="update__source" key={id} href={`#update-${id}`}>
              <Prose>{text.sourceLine({ unit: unitName, day: dayOf(at) })}</Prose>
            </a>
          ))}
        </p>
      )}
      {update.problems && (
        <p className="soft">
          <Prose>{text.pair({ label: text.updateProblems, value: update.problems })}</Prose>
        </p>
      )}
      {update.next && (
        <p className="soft">
          <Prose>{text.pair({ label: text.updateNext, value: update.next })}</Prose>
        </p>
      )}
      {update.canAccept && <AcceptForm update={update} page={page} words={text} />}
    </div>
  )
}

type AcceptProps = { update: UpdateLine; page: TaskPage; words: Dictionary['taskPage'] }

function AcceptForm({ update, page, words }: AcceptProps) {
  return (
    <WorkForm action={acceptUpdateAction} form={`update:${update.id}`} keepsUnsent={false} className="standards__deed">
      <TaskFields task={page.task} />
      <input type="hidden" name="updateId" value={update.id} />
      <SubmitButton look="soft" isSmall>
        {words.acceptUpdate}
      </SubmitButton>
      <span className="hint">{words.acceptUpdateHint}</span>
    </WorkForm>
  )
}
