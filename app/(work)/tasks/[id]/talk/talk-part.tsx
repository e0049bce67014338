import type { AddressParams } from '@/app/address-params'
import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { Dictionary, Locale } from '@/i18n'
import { MentionArea } from '@/ui/elements/field/mention-area'
import { Pager } from '@/ui/elements/pager'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { commentForm } from '@/usecases/task/talk/talk-forms'
import type { TaskPage } from '@/usecases/task/view-task'
import { CommentItem } from './comment-item'
import { commentAction } from './talk-actions'

const shownAtOnce = 20
/** `sheet`: which twenty of them, 1 for the newest. */
type TalkProps = { page: TaskPage; sheet: number; words: Dictionary; locale: Locale }

/** Which sheet of comments the address asks for. */
export const readSheet = ({ comments }: AddressParams): number =>
  Math.max(1, Number.parseInt(String(comments).slice(0, 6), 10) || 1)

/** What people say to each other about the task beside its reports, newest first. */
export function TalkPart({ page, sheet, words, locale }: TalkProps) {
  const { comments, canComment } = page.talk
  const text = words.talk
  if (!canComment && !comments.length) return null
  const from = (sheet - 1) * shownAtOnce
  const shown = comments.slice(from, from + shownAtOnce)
  return (
    <section className="section talk" id="comments">
      <div className="section__head">
        <h2>{text.title}</h2>
        <small>{text.count({ count: comments.length })}</small>
      </div>
      {canComment && <CommentForm page={page} words={text} />}
      {!comments.length && <p className="hint">{text.none}</p>}
      <ol className="talk__list">
        {shown.map((comment) => (
          <CommentItem key={comment.id} comment={comment} words={words} locale={locale} />
        ))}
      </ol>
      {comments.length > shownAtOnce && <Sheets page={page} sheet={sheet} words={words.common} />}
    </section>
  )
}

type SheetsProps = { page: TaskPage; sheet: number; words: Dictionary['common'] }

function Sheets({ page: { task, talk }, sheet, words }: SheetsProps) {
  const total = talk.comments.length
  const [from, last] = [(sheet - 1) * shownAtOnce + 1, Math.min(sheet * shownAtOnce, total)]
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
      <div className="row">
        <SubmitButton isSmall>{words.send}</SubmitButton>
        {offered.length > 0 && (
          <details className="more text-small">
            <summary>{words.around({ count: offered.length })}</summary>
            <ul className="talk__people">
              {offered.map(({ label, unitName }) => (
                <li key={label}>
                  <Prose>{label}</Prose>{' '}
                  <span className="mute">
                    <Prose>{unitName}</Prose>
                  </span>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </WorkForm>
  )
}
