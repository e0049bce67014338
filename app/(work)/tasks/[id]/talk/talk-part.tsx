import type { AddressParams } from '@/app/address-params'
import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { Dictionary, Locale } from '@/i18n'
import { MentionArea } from '@/ui/elements/field/mention-area'
import { Pager } from '@/ui/elements/pager'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { commentForm } from '@/usecases/task/talk/talk-forms'
import { commentsAtOnce } from '@/usecases/task/talk/view-talk'
import type { TaskPage } from '@/usecases/task/view-task'
import { CommentItem } from './comment-item'
import { commentAction } from './talk-actions'

type TalkProps = { page: TaskPage; words: Dictionary; locale: Locale }

/** Which sheet of comments the address asks for. */
export const readSheet = ({ comments }: AddressParams): number =>
  Math.max(1, Number.parseInt(String(comments).slice(0, 6), 10) || 1)

/** What people say to each other about the task beside its reports, newest first. */
export function TalkPart({ page, words, locale }: TalkProps) {
  const { comments, total, canComment } = page.talk
  const text = words.talk
  if (!canComment && !total) return null
  return (
    <section className="section talk" id="comments">
      <div className="section__head">
        <h2>{text.title}</h2>
        <small>{text.count({ count: total })}</small>
      </div>
      {canComment && <CommentForm page={page} words={text} />}
      {!total && <p className="hint">{text.none}</p>}
      <ol className="talk__list">
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} words={words} locale={locale} />
        ))}
      </ol>
      {total > commentsAtOnce && <Sheets page={page} words={words.common} />}
    </section>
  )
}

type SheetsProps = { page: TaskPage; words: Dictionary['common'] }

function Sheets({ page: { task, talk }, words }: SheetsProps) {
  const { sheet, total } = talk
  const [from, last] = [(sheet - 1) * commentsAtOnce + 1, Math.min(sheet * commentsAtOnce, total)]
  const to = (number: number) => `/tasks/${task.id}?comments=${number}#comments`
  return (
    <Pager
      label={words.pages}
      previous={sheet > 1 ? { to: to(sheet - 1), label: words.previous } : undefined}
      next={last < total ? { to: to(sheet + 1), label: words.next } : undefined}
    >
      <Prose>{words.range({ from, to: last, total })}</Prose>
    </Pager>
  )
}

function CommentForm({ page: { task, talk }, words }: { page: TaskPage; words: Dictionary['talk'] }) {
  const { offered } = talk
  return (
    <WorkForm action={commentAction} form={`comment:${task.id}`} label={words.title}>
      <input type="hidden" name="taskId" value={task.id} />
      <MentionArea
        {...inputOf(commentForm, 'text')}
        label={words.field}
        hint={words.hint}
        people={offered}
        picks={words.picks}
      />
      <p>
        <SubmitButton isSmall>{words.send}</SubmitButton>
      </p>
      {offered.length > 0 && <Around offered={offered} words={words} />}
    </WorkForm>
  )
}

type AroundProps = { offered: TaskPage['talk']['offered']; words: Dictionary['talk'] }

/** Whom an @ would tell, for whoever writes without scripts or does not know the name. */
const Around = ({ offered, words }: AroundProps) => (
  <details className="more">
    <summary>{words.around({ count: offered.length })}</summary>
    <ul>
      {offered.map(({ label, unitName }) => (
        <li key={label}>
          <Prose>{label}</Prose>
          <span>
            <Prose>{unitName}</Prose>
          </span>
        </li>
      ))}
    </ul>
  </details>
)
