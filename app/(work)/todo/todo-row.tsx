import { type Ask, reviewAsks } from '@/domain/task/ask'
import { calendarPercent } from '@/domain/task/light'
import type { Dictionary, Locale } from '@/i18n'
import { formatShortDay } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { ButtonLink } from '@/ui/elements/button'
import { Prose } from '@/ui/elements/prose'
import { LightMark } from '@/ui/task/light'
import { ProgressBar } from '@/ui/task/progress-bar'
import type { TodoLine } from '@/usecases/task/view-todo'

type RowProps = { line: TodoLine; today: string; words: Dictionary; locale: Locale }

/** One entry: light, what to do, by when, how far, and the one button. */
export function TodoRowLine({ line, today, words, locale }: RowProps) {
  const { row, ask, light, due } = line
  const isPressing = light.colour === 'red' || due === today
  return (
    <tr className="todo__row">
      <td>
        <LightMark light={light} words={words.task} />
      </td>
      <td>
        <a className="todo__title" href={`/tasks/${line.taskId}`}>
          <b className="todo__ask">{words.todo.asks[ask]}</b>
          <Prose>{row.title}</Prose>
          {ask === 'support' && words.todo.supportPart}
        </a>
        <span className="todo__detail">
          <Prose>{sayAround(line, words.todo, locale)}</Prose>
        </span>
      </td>
      <td className="nowrap">
        {line.group === 'decide' ? (
          <>
            <time dateTime={line.since}>
              <Prose>{words.todo.since({ day: line.since })}</Prose>
            </time>
            <span className="todo__detail">
              <Prose>{words.todo.waited({ days: line.workingDaysWaited })}</Prose>
            </span>
          </>
        ) : (
          <>
            {due ? <time dateTime={due}>{due}</time> : <Dash />}
            <DaysLeft line={line} words={words.todo} />
          </>
        )}
      </td>
      <td>
        {ask === 'sign' || ask === 'revise' || ask === 'register' ? (
          <Dash />
        ) : (
          <Bar line={line} today={today} words={words} />
        )}
      </td>
      <td className="right">
        <ButtonLink to={addressOf(line)} look={isPressing ? 'main' : 'soft'} isSmall>
          {words.todo.acts[ask]}
        </ButtonLink>
      </td>
    </tr>
  )
}

const Dash = () => <span className="mute text-small">—</span>

function Bar({ line, today, words }: Pick<RowProps, 'line' | 'today' | 'words'>) {
  const { row, light, percent } = line
  const isFinished = row.status === 'done' || row.status === 'closed'
  const facts = { percent, calendar: calendarPercent(row, today), colour: light.colour, isFinished }
  return <ProgressBar facts={facts} words={words.task} />
}

function sayAround({ row, ask, isOwnUnit }: TodoLine, words: Dictionary['todo'], locale: Locale): string {
  const unit = isOwnUnit ? words.ownUnit : (row.leadUnitName ?? '')
  const parts = [row.number ?? '', words.lead({ unit })]
  if (ask === 'review' || ask === 'press') parts.push(row.handlerName ? words.handler({ name: row.handlerName }) : '')
  if (ask === 'review' && row.submittedOn) parts.push(words.submitted({ day: formatShortDay(row.submittedOn, locale) }))
  if ((ask === 'amend' || ask === 'revise') && row.returnNote) parts.push(words.returnedWhy({ reason: row.returnNote }))
  return parts.filter(Boolean).join(gap)
}

function DaysLeft({ line, words }: { line: TodoLine; words: Dictionary['todo'] }) {
  const { ask, workingDaysLeft: left, light, due } = line
  if (left === null || due === null) return null
  const tone = left < 0 || light.reason === 'signOverdue' ? ' red' : light.reason === 'soon' ? ' amber' : ''
  return (
    <span className={`todo__detail${tone}`}>
      <Prose>{sayDays(ask, left, light.count, words)}</Prose>
    </span>
  )
}

function sayDays(ask: Ask, left: number, late: number, words: Dictionary['todo']): string {
  const isOver = left < 0 || (left === 0 && late > 0 && ask !== 'report')
  if (ask === 'sign') return isOver ? words.signOver : words.signLeft({ days: left })
  if (ask === 'review' || ask === 'settle' || ask === 'hear')
    return left < 0 ? words.reviewOver : words.reviewLeft({ days: left })
  return left < 0 ? words.daysOver({ days: -left }) : words.daysLeft({ days: left })
}

function addressOf({ ask, taskId, changeId }: TodoLine): string {
  if (changeId) return `/tasks/${taskId}/changes/${changeId}${ask === 'hear' ? '/hear' : ''}`
  if (ask === 'report' || ask === 'support') return `/tasks/${taskId}/report`
  return reviewAsks.includes(ask) ? `/review?task=${taskId}` : `/tasks/${taskId}`
}
