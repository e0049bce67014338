import { dayOf } from '@/domain/calendar'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { nameActor } from '@/i18n/name-actor'
import { Prose } from '@/ui/elements/prose'
import type { InstructionLine } from '@/usecases/task/urging/view-urging'
import type { TaskPage } from '@/usecases/task/view-task'

type LineProps = { page: TaskPage; note: InstructionLine; words: Dictionary; locale: Locale }

/** On which task, by whom and when, to whom, and by when an answer is wanted. */
export function NoteLine({ page: { task }, note, words, locale }: LineProps) {
  const text = words.urging.instruction
  const by = nameActor({ name: note.issuerName, deputyFor: note.issuedDeputyFor || null }, words.people)
  const state = note.replyDue === null ? text.readOnly : text.due({ day: formatShortDay(note.replyDue, locale) })
  return (
    <p className="task__line">
      <span>
        <a href={`/tasks/${task.id}`}>
          <Prose>{`${task.number ?? ''} ${task.title}`}</Prose>
        </a>
      </span>
      <span>
        <Prose>{`${by} ${formatShortDay(dayOf(note.issuedAt), locale)}`}</Prose>
      </span>
      <span>
        <Prose>{text.pageOf({ name: note.toName, unit: note.toUnitName })}</Prose>
      </span>
      <span className={note.isLate ? 'red' : undefined}>
        <Prose>{note.isLate ? text.late : state}</Prose>
      </span>
    </p>
  )
}
