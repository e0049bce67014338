import { type Bucket, shownBuckets } from '@/domain/task/figures/bucket'
import type { MonthFigures } from '@/domain/task/figures/month-figures'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { CountLink } from './count-link'
import { barOf } from './facts'
import { listTicks } from './list-ticks'

type MonthsProps = { months: MonthFigures[]; base: LedgerFilter; words: Dictionary }

/** The parts that hold a task in some month. */
const listMonthParts = (months: MonthFigures[]): Bucket[] =>
  shownBuckets.filter((part) => months.some((month) => month[part] > 0))
const [left, top, bottom, right] = [60, 12, 152, 600]

/** How the year went: a column for each month's end, and under it the table with the same figures. */
export function MonthChart({ months, base, words }: MonthsProps) {
  const ticks = listTicks(Math.max(0, ...months.map((month) => Math.max(month.due, month.total))))
  const most = ticks.at(-1) ?? 1
  const heightOf = (count: number) => ((bottom - top) * count) / most
  const step = (right - left) / Math.max(1, months.length)
  return (
    <>
      <svg className="chart" viewBox="0 0 600 156" role="img" aria-label={words.overview.monthChart}>
        <Scale ticks={ticks} most={most} />
        {months.map((month, index) => (
          <Column
            key={month.day}
            month={month}
            x={left + step * index + step * 0.28}
            width={step * 0.44}
            heightOf={heightOf}
          />
        ))}
        <polyline
          className="chart__due"
          points={months
            .map(({ due }, index) => `${at(left + step * (index + 0.5))},${at(bottom - heightOf(due))}`)
            .join(' ')}
        />
        {months.map(({ day, due }, index) => (
          <circle
            key={day}
            className="chart__due-point"
            cx={at(left + step * (index + 0.5))}
            cy={at(bottom - heightOf(due))}
            r="2.6"
          />
        ))}
      </svg>
      <div className="overview__scroll">
        <MonthTable months={months} base={base} words={words} />
      </div>
    </>
  )
}

const at = (number: number): string => number.toFixed(1)
function Scale({ ticks, most }: { ticks: number[]; most: number }) {
  return ticks.map((mark) => {
    const y = bottom - ((bottom - top) * mark) / most
    return (
      <g key={mark}>
        <line className="chart__scale" x1={left} x2={right} y1={at(y)} y2={at(y)} />
        <text className="chart-text chart-text--end chart-text--small" x={left - 6} y={at(y + 4)}>
          {mark}
        </text>
      </g>
    )
  })
}

type ColumnProps = { month: MonthFigures; x: number; width: number; heightOf: (count: number) => number }

function Column({ month, x, width, heightOf }: ColumnProps) {
  let y = bottom
  return shownBuckets.map((part) => {
    const height = heightOf(month[part])
    y -= height
    return (
      height > 0 && (
        <rect
          key={part}
          className={barOf[part]}
          x={at(x)}
          y={at(y)}
          width={at(width)}
          height={at(Math.max(0, height - 0.7))}
        />
      )
    )
  })
}

function MonthTable({ months, base, words: { overview: text, figures } }: MonthsProps) {
  // The column of the day that is asked for leads where the page itself does.
  const asked = months.at(-1)?.day
  const filterOf = ({ day }: MonthFigures): LedgerFilter => ({ ...base, asOf: day === asked ? base.asOf : day })
  const nameOf = ({ month }: MonthFigures) => (month === null ? text.today : text.month({ month }))
  return (
    <table className="table table--plain overview__table overview__months">
      <caption className="visually-hidden">{text.months}</caption>
      <thead>
        <tr>
          <th className="overview__month">{text.monthEnd}</th>
          {months.map((month) => (
            <th key={month.day} className="center">
              <Prose>{nameOf(month)}</Prose>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listMonthParts(months).map((part) => (
          <tr key={part}>
            <th scope="row">{figures.buckets[part]}</th>
            {months.map((month) => (
              <td key={month.day} className="center">
                <CountLink
                  count={month[part]}
                  filter={{ ...filterOf(month), buckets: [part] }}
                  of={[nameOf(month), figures.buckets[part]]}
                />
              </td>
            ))}
          </tr>
        ))}
        <tr className="sum">
          <th scope="row">{text.sum}</th>
          {months.map((month) => (
            <td key={month.day} className="center">
              <CountLink count={month.total} filter={filterOf(month)} of={[nameOf(month), text.sum]} />
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{text.due}</th>
          {months.map((month) => (
            <td key={month.day} className="center">
              <CountLink
                count={month.due}
                filter={{ ...filterOf(month), dueBy: month.dueBy }}
                of={[nameOf(month), text.due]}
              />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
