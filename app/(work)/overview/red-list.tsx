import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import { LightMark } from '@/ui/task/light'
import { TaskCell } from '@/ui/task/task-cell'
import type { LedgerLine } from '@/usecases/ledger/view-ledger'
import { DeedsCell, mayAct, type TaskRights } from './task-deeds'

type RedListProps = { tasks: LedgerLine[]; may: TaskRights; words: Dictionary }

/** The tasks that burn red, the longest overdue first. */
export function RedList({ tasks, may, words }: RedListProps) {
  const { columns, redNone, redList } = words.overview
  if (!tasks.length) return <p className="soft overview__none">{redNone}</p>
  return (
    <div className="overview__scroll">
      <table className="table table--plain overview__table overview__red stack">
        <TableHead
          caption={redList}
          columns={[columns.task, columns.unit, columns.handler, columns.due, columns.light]}
          deeds={mayAct(may) ? words.overview.changes.deeds : undefined}
        />
        <tbody>
          {tasks.map((task) => (
            <tr key={task.id}>
              <TaskCell task={task} />
              <td data-label={columns.unit}>
                <Prose>{task.leadUnitName}</Prose>
              </td>
              <td data-label={columns.handler}>
                <Prose>{task.handlerName ?? words.ledger.noHandler}</Prose>
              </td>
              <td data-label={columns.due}>{task.due ?? words.ledger.noDue}</td>
              <td data-label={columns.light}>
                <LightMark light={task.light} words={words.task} />
              </td>
              <DeedsCell id={task.id} may={may} words={words.urging} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
