import { dayOf } from '@/domain/calendar'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { Written } from '@/usecases/task/urging/view-instructing'

type WrittenProps = { written: Written[]; words: Dictionary; locale: Locale }

/** What the leader wrote lately, each with its answer or that it still waits. */
export function WrittenPart({ written, words, locale }: WrittenProps) {
  const text = words.urging.instruction
  return (
    <Section title={text.written}>
      {!written.length && <p className="hint">{text.writtenNone}</p>}
      <ul className="compact-list compact-list--stacked">
        {written.map((note) => (
          <li key={note.id}>
            <a href={`/tasks/${note.taskId}/instructions/${note.id}`}>
              <Prose>{`“${note.text}”`}</Prose>
            </a>
            <span>
              <Prose>{`${note.taskNumber ?? ''} ${note.title}`}</Prose>
            </span>
            <span>
              <Prose>
                {[formatShortDay(dayOf(note.issuedAt), locale), ...sayState(note, words, locale)].join(gap)}
              </Prose>
            </span>
            {note.answeredAt && (
              <p>
                <Prose>{text.answerOf({ name: note.answererName, text: note.answer })}</Prose>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function sayState(note: Written, words: Dictionary, locale: Locale): string[] {
  const text = words.urging.instruction
  const to = text.toWhom({ name: note.toName })
  if (note.answeredAt) return [to, text.answeredOn({ day: formatShortDay(dayOf(note.answeredAt), locale) })]
  if (note.replyDue === null) return [to, text.readOnly]
  return [to, text.due({ day: formatShortDay(note.replyDue, locale) }), note.isLate ? text.late : text.waiting]
}
