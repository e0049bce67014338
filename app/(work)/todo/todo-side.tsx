import type { Route } from 'next'
import Link from 'next/link'
import { addDays, weekdayOf } from '@/domain/calendar'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Section } from '@/ui/elements/section'
import { LightMark } from '@/ui/task/light'
import type { Todo } from '@/usecases/task/view-todo'

/** Beside the list: this week, what lies with others, what was done lately. */
export function TodoSide({ todo, words }: { todo: Todo; words: Dictionary }) {
  return (
    <aside className="side">
      <Week todo={todo} words={words.todo} />
      <HandedOnList todo={todo} words={words} />
      <FinishedList todo={todo} words={words} />
    </aside>
  )
}

function Week({ todo, words }: { todo: Todo; words: Dictionary['todo'] }) {
  const monday = addDays(todo.today, -((weekdayOf(todo.today) + 6) % 7))
  const days = words.weekdays.map((name, index) => ({ name, day: addDays(monday, index) }))
  return (
    <Section title={words.week}>
      <table className="week">
        <caption className="visually-hidden">{words.weekCaption}</caption>
        <thead>
          <tr>
            {days.map(({ name, day }) => (
              <th key={day}>{name}</th>
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
              <td key={day}>{todo.dueByDay[day] || ''}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </Section>
  )
}

function HandedOnList({ todo, words }: { todo: Todo; words: Dictionary }) {
  return (
    <Section title={words.todo.handedOn}>
      {todo.handedOn.length === 0 && <p className="hint">{words.todo.handedOnNone}</p>}
      <ul className="compact-list compact-list--stacked">
        {todo.handedOn.map((row) => (
          <li key={row.id}>
            <Link href={`/tasks/${row.id}` as Route}>{row.title}</Link>
            <span>
              {row.status === 'done' ? words.todo.toBeClosed : words.task.statuses[row.status]}
              {gap + words.todo.workingDays({ days: row.workingDays })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function FinishedList({ todo, words }: { todo: Todo; words: Dictionary }) {
  return (
    <Section title={words.todo.finished}>
      {todo.finished.length === 0 && <p className="hint">{words.todo.finishedNone}</p>}
      <ul className="compact-list compact-list--stacked">
        {todo.finished.map((row) => (
          <li key={row.id}>
            <Link href={`/tasks/${row.id}` as Route}>{row.title}</Link>
            <span>
              <LightMark light={row.light} words={words.task} />
              {`${gap}${row.completedOn}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
