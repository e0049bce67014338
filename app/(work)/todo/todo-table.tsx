import { Fragment } from 'react'
import { type TodoCount, type TodoGroup, todoGroups } from '@/domain/task/todo'
import type { Dictionary, Locale } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Pager } from '@/ui/elements/pager'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import { type Todo, type TodoLine, todoPageSize } from '@/usecases/task/view-todo'
import { TodoRowLine } from './todo-row'

type TableProps = { todo: Todo; only: TodoCount | null; page: number; words: Dictionary; locale: Locale }

/** The entries in groups by urgency; below 720 px each becomes a card. */
export function TodoTable({ todo, only, page, words, locale }: TableProps) {
  const { columns } = words.todo
  return (
    <>
      <table className="table table--plain todo__table">
        <caption className="visually-hidden">{words.todo.list}</caption>
        <colgroup>
          <col className="todo__light" />
          <col />
          <col className="todo__due" />
          <col className="todo__progress" />
          <col className="todo__deed" />
        </colgroup>
        <TableHead columns={[columns.light, columns.what, columns.due, columns.progress]} deeds={columns.act} />
        <tbody>
          {todoGroups.map((group) => (
            <Group
              key={group}
              group={group}
              lines={linesOf(todo.lines, group)}
              count={todo.byGroup[group]}
              today={todo.today}
              words={words}
              locale={locale}
            />
          ))}
        </tbody>
      </table>
      {todo.shown > todoPageSize && <TodoPager todo={todo} only={only} page={page} words={words} />}
    </>
  )
}

const linesOf = (lines: TodoLine[], group: TodoGroup): TodoLine[] => lines.filter((line) => line.group === group)

type GroupProps = {
  group: TodoGroup
  lines: TodoLine[]
  count: number
  today: string
  words: Dictionary
  locale: Locale
}

function Group({ group, lines, count, today, words, locale }: GroupProps) {
  if (!lines.length) return null
  const { title, hint } = words.todo.groups[group]
  return (
    <Fragment>
      <tr className="group-row">
        <td colSpan={5}>
          <b>
            <Prose>{title}</Prose>
          </b>
          <Prose>{`${gap}${count} ${words.todo.piece}`}</Prose>
          <span className="mute">{gap + hint}</span>
        </td>
      </tr>
      {lines.map((line) => (
        <TodoRowLine key={`${line.taskId} ${line.ask}`} line={line} today={today} words={words} locale={locale} />
      ))}
    </Fragment>
  )
}

function TodoPager({ todo, only, page, words }: Omit<TableProps, 'locale'>) {
  const to = (number: number) => `/?${only ? `only=${only}&` : ''}page=${number}`
  const from = (page - 1) * todoPageSize + 1
  const last = Math.min(page * todoPageSize, todo.shown)
  const { common } = words
  return (
    <Pager
      label={common.pages}
      previous={page > 1 ? { to: to(page - 1), label: common.previous } : undefined}
      next={last < todo.shown ? { to: to(page + 1), label: common.next } : undefined}
    >
      {common.range({ from, to: last, total: todo.shown })}
    </Pager>
  )
}
