import { daysBetween } from '@/domain/calendar'
import { outlooks } from '@/domain/task/forecast'
import { holderOf } from '@/domain/task/holder'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'
import { LightMark } from '@/ui/task/light'
import { TaskCell } from '@/ui/task/task-cell'
import type { ForecastLine, YearForecast } from '@/usecases/overview/forecast-year'
import { CountLink } from './count-link'
import { DeedsCell, mayAct, type TaskRights } from './task-deeds'

type ForecastProps = { forecast: YearForecast; base: LedgerFilter; may: TaskRights; words: Dictionary }

/** 年底预判: where the open tasks come out at their present pace, who has the next move and for how long. A hint, on no circular. */
export function Forecast({ forecast: { ids, lines }, base, may, words }: ForecastProps) {
  const { columns, forecast: text } = words.overview
  const open = outlooks.reduce((sum, outlook) => sum + ids[outlook].length, 0)
  return (
    <>
      <p className="text-small overview__turn">
        {text.open({ count: open })}
        {outlooks.map((outlook, at) => (
          <span key={outlook}>
            {at > 0 && text.plus}
            {text.outlooks[outlook]}{' '}
            <CountLink
              count={ids[outlook].length}
              filter={{ ...base, outlook }}
              of={[text.outlooks[outlook]]}
              look="link"
            />
          </span>
        ))}
      </p>
      {lines.length > 0 && (
        <div className="overview__scroll">
          <table className="table table--plain overview__table overview__red stack">
            <TableHead
              caption={text.title}
              columns={[columns.task, columns.light, text.now, columns.due, text.pace, text.next, text.waited]}
              deeds={mayAct(may) ? words.overview.changes.deeds : undefined}
            />
            <tbody>
              {lines.map((each) => (
                <Row key={each.line.id} each={each} may={may} words={words} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

type RowProps = { each: ForecastLine; may: TaskRights; words: Dictionary }

function Row({ each: { line, outlook, finish, waited }, may, words }: RowProps) {
  const { columns, forecast: text, holders } = words.overview
  const holder = holderOf(line.status)
  const days = finish && line.due ? daysBetween(line.due, finish) : 0
  return (
    <tr>
      <TaskCell task={line} />
      <td data-label={columns.light}>
        <LightMark light={line.light} words={words.task} />
      </td>
      <td data-label={text.now}>{line.percent}%</td>
      <td data-label={columns.due}>{line.due ?? words.ledger.noDue}</td>
      <td data-label={text.pace} className={outlook === 'missed' ? 'strong' : undefined}>
        <Prose>{finish ? text.finish({ day: finish, days }) : text.never}</Prose>
      </td>
      <td data-label={text.next}>
        <Prose>{holder === 'unit' || holder === 'signing' || holder === 'head' ? line.leadUnitName : null}</Prose>{' '}
        <span className="soft">
          <Prose>{(holder === 'unit' ? line.handlerName : null) ?? (holder ? holders[holder] : '')}</Prose>
        </span>
      </td>
      <td data-label={text.waited}>
        <Prose>{text.days({ count: waited })}</Prose>
      </td>
      <DeedsCell id={line.id} may={may} words={words.urging} />
    </tr>
  )
}
