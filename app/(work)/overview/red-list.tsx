import type { Route } from 'next'
import Link from 'next/link'
import type { Light } from '@/domain/task/light'
import type { Dictionary } from '@/i18n'
import { LightMark } from '@/ui/task/light'

type RedTask = {
  id: string
  number: string | null
  title: string
  leadUnitName: string | null
  handlerName: string | null
  due: string | null
  light: Light
}

/** The tasks that burn red, the longest overdue first. */
export function RedList({ tasks, words }: { tasks: RedTask[]; words: Dictionary }) {
  const { columns, redNone } = words.overview
  if (!tasks.length) return <p className="soft overview__none">{redNone}</p>
  return (
    <table className="table table--plain overview__table overview__red stack">
      <thead>
        <tr>
          <th>{columns.number}</th>
          <th>{columns.task}</th>
          <th>{columns.unit}</th>
          <th>{columns.handler}</th>
          <th>{columns.due}</th>
          <th>{columns.light}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.id}>
            <td className="soft">{task.number}</td>
            <td>
              <Link className="title-link" href={`/tasks/${task.id}` as Route} prefetch={false}>
                {task.title}
              </Link>
            </td>
            <td data-label={columns.unit}>{task.leadUnitName}</td>
            <td data-label={columns.handler}>{task.handlerName ?? words.ledger.noHandler}</td>
            <td data-label={columns.due}>{task.due ?? words.ledger.noDue}</td>
            <td data-label={columns.light}>
              <LightMark light={task.light} words={words.task} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
