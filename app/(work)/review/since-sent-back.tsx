import { dayOf } from '@/domain/calendar'
import { markWords, type WordPart } from '@/domain/report/mark-words'
import { findSinceSentBack, type SinceSentBack as Since } from '@/domain/task/move/since-sent-back'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { TaskPage } from '@/usecases/task/view-task'

type SinceProps = { page: TaskPage; words: Dictionary; locale: Locale }

/** Of a task that was sent back and comes again: why it went back, and what is different since. */
export function SinceSentBack({ page, words, locale }: SinceProps) {
  const evidence = [...page.standards.flatMap((standard) => standard.evidence), ...page.otherEvidence]
  const since = findSinceSentBack({ ...page, evidence })
  const text = words.taskPage.review.since
  if (!since) return null
  return (
    <Section title={text.title} small={text.sent({ by: since.by, day: formatShortDay(dayOf(since.at), locale) })}>
      {since.note && (
        <p className="text-medium review__part">
          <Prose>{text.note({ note: since.note })}</Prose>
        </p>
      )}
      <Reports since={since} words={words} />
      <NewEvidence since={since} page={page} words={words} />
    </Section>
  )
}

function Reports({ since: { before, after }, words }: { since: Since; words: Dictionary }) {
  const text = words.taskPage.review.since
  if (!after) return <p className="hint">{text.noReport}</p>
  const marked = before && markWords(before.done, after.done)
  return (
    <>
      <p>{before ? text.percent({ before: before.percent, after: after.percent }) : text.first(after)}</p>
      {marked && (
        <p className="serif wording__text">
          <span className="wording__side">{words.edition.wordings.before}</span>
          <Parts parts={marked.older} Mark="del" />
        </p>
      )}
      <p className="serif wording__text">
        <span className="wording__side">{words.edition.wordings.after}</span>
        {marked ? <Parts parts={marked.newer} Mark="ins" /> : <Prose>{after.done}</Prose>}
      </p>
    </>
  )
}

const Parts = ({ parts, Mark }: { parts: WordPart[]; Mark: 'del' | 'ins' }) =>
  parts.map(({ text, isChanged }, index) => (isChanged ? <Mark key={keyOf(index, text)}>{text}</Mark> : text))

const keyOf = (at: number, text: string): string => `${at}${text}`

function NewEvidence({ since, page, words }: { since: Since; page: TaskPage; words: Dictionary }) {
  const text = words.taskPage.review.since
  const placeOf = new Map(page.standards.map(({ id }, index) => [id, index + 1]))
  if (!since.evidence.length) return <p className="hint">{text.noEvidence}</p>
  return (
    <ul>
      {since.evidence.map(({ id, title, standardId, replaces }) => (
        <li key={id}>
          <Prose>{text.piece({ title, replaces, standard: placeOf.get(standardId ?? '') ?? null })}</Prose>
        </li>
      ))}
    </ul>
  )
}
