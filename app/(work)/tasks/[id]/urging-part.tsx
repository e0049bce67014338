import { dayOf } from '@/domain/calendar'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { ButtonLink } from '@/ui/elements/button'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { UrgeMark } from '@/ui/task/urge-mark'
import type { InstructionLine, UrgeLine } from '@/usecases/task/urging/view-urging'
import type { TaskPage } from '@/usecases/task/view-task'

type PartProps = { page: TaskPage; words: Dictionary; locale: Locale }

/** Slips and leaders' notes about the task: number, colour, dates, receipt, answer; what waits for the reader leads to its page. */
export function UrgingPart({ page, words, locale }: PartProps) {
  const { urges, instructions, canUrge, canInstruct } = page.urging
  const text = words.urging
  if (!urges.length && !instructions.length && !canUrge && !canInstruct) return null
  return (
    <Section title={text.part.title}>
      {!urges.length && !instructions.length && (
        <p className="hint">
          <Prose>{text.part.none}</Prose>
        </p>
      )}
      <ul className="compact-list compact-list--stacked">
        {urges.map((urge) => (
          <Slip key={urge.id} urge={urge} words={words} locale={locale} />
        ))}
        {instructions.map((instruction) => (
          <Note key={instruction.id} instruction={instruction} words={words} locale={locale} />
        ))}
      </ul>
      <p className="row">
        {canUrge && (
          <ButtonLink to={`/tasks/urge?id=${page.task.id}`} isSmall>
            {text.open}
          </ButtonLink>
        )}
        {canInstruct && (
          <ButtonLink to={`/tasks/instruct?id=${page.task.id}`} isSmall>
            {text.instruction.open}
          </ButtonLink>
        )}
      </p>
    </Section>
  )
}

function Slip({ urge, words, locale }: { urge: UrgeLine; words: Dictionary; locale: Locale }) {
  const { urging: text } = words
  const to = `/tasks/${urge.taskId}/urges/${urge.id}`
  const day = (at: string) => formatShortDay(dayOf(at), locale)
  const lines = [
    text.part.line({ day: day(urge.issuedAt), due: formatShortDay(urge.replyDue, locale) }),
    urge.readAt && !urge.receiptedAt ? text.part.read({ name: urge.readerName, day: day(urge.readAt) }) : '',
    urge.receiptedAt ? text.part.receipt({ name: urge.receipterName, day: day(urge.receiptedAt) }) : '',
    urge.answeredAt ? text.part.answer({ name: urge.answererName, day: day(urge.answeredAt) }) : '',
    urge.answeredAt ? '' : urge.isUnanswered ? text.unanswered : text.states[urge.state],
  ]
  return (
    <li>
      <a href={to}>
        <UrgeMark colour={urge.colour} words={text} /> <Prose>{urge.number}</Prose>
      </a>
      <span>
        <Prose>{lines.filter(Boolean).join(gap)}</Prose>
      </span>
      {(urge.canReceipt || urge.canAnswer) && (
        <ButtonLink to={to} look="main" isSmall>
          {text.part.openSlip}
        </ButtonLink>
      )}
    </li>
  )
}

function Note({ instruction, words, locale }: { instruction: InstructionLine; words: Dictionary; locale: Locale }) {
  const { part, todo, instruction: text } = words.urging
  const to = `/tasks/${instruction.taskId}/instructions/${instruction.id}`
  const { replyDue, answeredAt } = instruction
  const state = answeredAt
    ? text.answeredOn({ day: formatShortDay(dayOf(answeredAt), locale) })
    : replyDue === null
      ? text.readOnly
      : `${text.due({ day: formatShortDay(replyDue, locale) })}${gap}${instruction.isLate ? text.late : text.waiting}`
  return (
    <li>
      <a href={to}>
        <Prose>{todo.instructionBy({ name: instruction.issuerName })}</Prose>
      </a>
      <span>
        <Prose>{`“${instruction.text}”`}</Prose>
      </span>
      <span>
        <Prose>{[text.toWhom({ name: instruction.toName }), state].join(gap)}</Prose>
      </span>
      {instruction.canAnswer && replyDue !== null && (
        <ButtonLink to={to} look="main" isSmall>
          {part.openNote}
        </ButtonLink>
      )}
    </li>
  )
}
