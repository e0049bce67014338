import { WorkForm } from '@/app/work-form'
import { dayOf } from '@/domain/calendar'
import type { Dictionary, Locale } from '@/i18n'
import { formatMoment, formatStamp } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { nameActor } from '@/i18n/name-actor'
import { Prose } from '@/ui/elements/prose'
import { SubmitButton } from '@/ui/elements/submit-button'
import { FormDetails } from '@/ui/task/form-details'
import type { CommentLine } from '@/usecases/task/talk/view-talk'
import { takeBackCommentAction } from './talk-actions'

type ItemProps = { comment: CommentLine; words: Dictionary; locale: Locale }

/** A comment with who wrote it in which capacity; one that was taken back says just that. */
export function CommentItem({ comment, words, locale }: ItemProps) {
  const { userName: name, unitName, deputyFor, role, at, takenBackAt, text } = comment
  const { people, talk } = words
  const who = [nameActor({ name, deputyFor }, people), unitName, people.roles[role]].join(gap)
  return (
    <li className="talk__item">
      <p className="talk__who">
        <Prose>{who}</Prose>{' '}
        <time className="mute" dateTime={at} title={formatMoment(at, locale)}>
          {formatStamp(at)}
        </time>
      </p>
      {takenBackAt ? (
        <p className="mute">
          <Prose>{talk.takenBack({ day: dayOf(takenBackAt) })}</Prose>
        </p>
      ) : (
        <p className="talk__text">
          <Prose>{text}</Prose>
        </p>
      )}
      {comment.canTakeBack && <TakeBackForm comment={comment} words={talk} />}
    </li>
  )
}

function TakeBackForm({ comment, words }: { comment: CommentLine; words: Dictionary['talk'] }) {
  return (
    <WorkForm
      action={takeBackCommentAction}
      form={`commentBack:${comment.id}`}
      keepsUnsent={false}
      className="talk__deed"
    >
      <input type="hidden" name="taskId" value={comment.taskId} />
      <input type="hidden" name="commentId" value={comment.id} />
      <FormDetails summary={words.takeBack} look="small">
        <p className="hint">{words.takeBackHint}</p>
        <SubmitButton isSmall>{words.takeBackNow}</SubmitButton>
      </FormDetails>
    </WorkForm>
  )
}
