import { inputOf } from '@/app/input-of'
import { WorkForm } from '@/app/work-form'
import type { Dictionary, Locale } from '@/i18n'
import { MentionArea } from '@/ui/elements/field/mention-area'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { commentForm } from '@/usecases/task/talk/talk-forms'
import type { TaskPage } from '@/usecases/task/view-task'
import { CommentItem } from './comment-item'
import { commentAction } from './talk-actions'

const firstShown = 10
type TalkProps = { page: TaskPage; isWhole: boolean; words: Dictionary; locale: Locale }

/** What people say to each other about the task beside its reports, newest first. */
export function TalkPart({ page, isWhole, words, locale }: TalkProps) {
  const { comments, canComment } = page.talk
  const text = words.talk
  if (!canComment && !comments.length) return null
  const shown = isWhole ? comments : comments.slice(0, firstShown)
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
      {shown.length < comments.length && (
        <p className="text-medium">
          <a href={`/tasks/${page.task.id}?comments=all#comments`}>
            <Prose>{text.more({ count: comments.length - shown.length })}</Prose>
          </a>
        </p>
      )}
    </section>
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
