import type { ReactNode } from 'react'
import { addDays, weekdayOf } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { LightMark } from '@/ui/task/light'
import type { Todo } from '@/usecases/task/view-todo'

/** Beside the list: this week, what lies with others, what was done lately. */
export function TodoSide({ todo, words }: { todo: Todo; words: Dictionary }) {
  const { todo: text, task } = words
  const sayHandedOn = ({ status, workingDays }: Todo['handedOn'][number]) =>
    [
      status === 'done' ? text.toBeClosed : status === 'draft' ? text.objected : task.statuses[status],
      text.workingDays({ days: workingDays }),
    ].join(gap)
  const sayFinished = ({ light, completedOn }: Todo['finished'][number]) => (
    <>
      <LightMark light={light} words={task} />
      <Prose>{`${gap}${completedOn}`}</Prose>
    </>
  )
  return (
    <aside className="side">
      <Week todo={todo} words={text} />
      <TaskList title={text.handedOn} none={text.handedOnNone} rows={todo.handedOn} say={sayHandedOn} />
      <TaskList title={text.finished} none={text.finishedNone} rows={todo.finished} say={sayFinished} />
    </aside>
  )
}

function Week({ todo, words }: { todo: Todo; words: Dictionary['todo'] }) {
  const monday = addDays(todo.today, -((weekdayOf(todo.today) + 6) % 7))
  const days = words.weekdays.map((name, index) => ({ name, day: addDays(monday, index) }))
  if (!days.some(({ day }) => todo.dueByDay[day])) return null
  return (
    <Section title={words.week} small={words.weekHint}>
      <table className="week">
        <caption className="visually-hidden">{words.weekCaption}</caption>
        <thead>
          <tr>
            {days.map(({ name, day }) => (
              <th key={day}>
                <Prose>{name}</Prose>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {days.map(({ day }) => (
              <td key={day} className={day === todo.today ? 'is-today' : undefined}>
                {Number(day.slice(8))}
              </td>
            ))}
          </tr>
          <tr className="week__counts">
            {days.map(({ day }) => (
              <td key={day}>{todo.dueByDay[day] ? words.dueOn({ count: todo.dueByDay[day] }) : ''}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </Section>
  )
}

type ListProps<Row> = { title: string; none: string; rows: readonly Row[]; say: (row: Row) => ReactNode }

function TaskList<Row extends { id: string; title: string }>({ title, none, rows, say }: ListProps<Row>) {
  return (
    <Section title={title}>
      {rows.length === 0 && <p className="hint">{none}</p>}
      <ul className="compact-list compact-list--stacked">
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`/tasks/${row.id}`}>
              <Prose>{row.title}</Prose>
            </a>
            <span>
              <Prose>{say(row)}</Prose>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
