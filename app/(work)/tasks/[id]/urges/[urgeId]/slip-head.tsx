import type { Dictionary, Locale } from '@/i18n'
import { formatDay, formatMoment } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { nameActor } from '@/i18n/name-actor'
import { ButtonLink } from '@/ui/elements/button'
import { PageHead } from '@/ui/elements/page-head'
import { Prose } from '@/ui/elements/prose'
import { UrgeMark } from '@/ui/task/urge-mark'
import type { UrgeLine } from '@/usecases/task/urging/view-urging'
import type { TaskPage } from '@/usecases/task/view-task'

type HeadProps = { page: TaskPage; urge: UrgeLine; words: Dictionary; locale: Locale }

/** Number and colour of a slip, its task, its last day, and who has done what with it. */
export function SlipHead({ page, urge, words, locale }: HeadProps) {
  const { task } = page
  const text = words.urging.page
  const crumbs = [
    { label: words.taskPage.crumb, to: '/tasks' },
    { label: task.number ?? '', to: `/tasks/${task.id}` },
    { label: urge.number },
  ]
  return (
    <>
      <PageHead title={urge.number} crumbs={crumbs} sub={<HeadLine {...{ page, urge, words, locale }} />}>
        <a className="button" href={`/api/urges/${task.id}/${urge.id}`} download>
          <Prose>{text.print}</Prose>
        </a>
        <ButtonLink to={`/tasks/${task.id}`}>{text.toTask}</ButtonLink>
      </PageHead>
      <Steps urge={urge} words={words} locale={locale} />
    </>
  )
}

function HeadLine({ page: { task }, urge, words, locale }: HeadProps) {
  const { urging, people } = words
  const issuer = nameActor({ name: urge.issuerName, deputyFor: urge.issuedDeputyFor || null }, people)
  return (
    <p className="task__line">
      <UrgeMark colour={urge.colour} words={urging} />
      <span>
        <a href={`/tasks/${task.id}`}>
          <Prose>{`${task.number ?? ''} ${task.title}`}</Prose>
        </a>
      </span>
      <span>
        <Prose>{urging.page.replyDue}</Prose> <b>{formatDay(urge.replyDue, locale)}</b>
      </span>
      {urge.isUnanswered && (
        <span className="red">
          <Prose>{urging.unanswered}</Prose>
        </span>
      )}
      <span>
        <Prose>{`${urging.page.by} ${issuer}`}</Prose>
      </span>
    </p>
  )
}

function Steps({ urge, words, locale }: Omit<HeadProps, 'page'>) {
  const { steps, nobody } = words.urging.page
  const answerer = nameActor({ name: urge.answererName, deputyFor: urge.answeredDeputyFor || null }, words.people)
  const done: [string, string, string | null][] = [
    [steps.issued, urge.issuerName, urge.issuedAt],
    [steps.read, urge.readerName, urge.readAt],
    [steps.receipted, urge.receipterName, urge.receiptedAt],
    [steps.answered, answerer, urge.answeredAt],
  ]
  return (
    <ol className="urging__steps">
      {done.map(([name, by, at]) => (
        <li key={name} className={at ? undefined : 'mute'}>
          <b>
            <Prose>{name}</Prose>
          </b>{' '}
          <Prose>{at ? [by, formatMoment(at, locale)].join(gap) : nobody}</Prose>
        </li>
      ))}
    </ol>
  )
}
