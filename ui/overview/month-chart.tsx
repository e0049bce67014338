import type { LedgerFilter } from '@/domain/task/ledger'
import type { MonthFigures } from '@/domain/task/month-figures'
import type { Dictionary } from '@/i18n'
import { CountLink } from './count-link'

type MonthsProps = { months: MonthFigures[]; base: LedgerFilter; words: Dictionary['overview'] }

const parts = ['done', 'running', 'overdue', 'stopped'] as const
const bars = { done: 'b-done', running: 'b-on', overdue: 'b-late', stopped: 'b-none' } as const
const [left, top, bottom, right] = [60, 12, 152, 600]

/** How the year went: a column for each month's end, and under it the table with the same figures. */
export function MonthChart({ months, base, words }: MonthsProps) {
  const most = Math.max(1, ...months.map((month) => Math.max(month.due, sumOf(month))))
  const heightOf = (count: number) => ((bottom - top) * count) / most
  const step = (right - left) / Math.max(1, months.length)
  return (
    <>
      <svg className="chart" viewBox="0 0 600 156" role="img" aria-label={words.monthChart}>
        <Scale most={most} />
        {months.map((month, index) => (
          <Column
            key={month.month}
            month={month}
            x={left + step * index + step * 0.28}
            width={step * 0.44}
            heightOf={heightOf}
          />
        ))}
        <polyline
          className="calline"
          points={months
            .map(({ due }, index) => `${at(left + step * (index + 0.5))},${at(bottom - heightOf(due))}`)
            .join(' ')}
        />
        {months.map(({ month, due }, index) => (
          <circle
            key={month}
            className="calpt"
            cx={at(left + step * (index + 0.5))}
            cy={at(bottom - heightOf(due))}
            r="2.6"
          />
        ))}
      </svg>
      <div className="ov__scroll">
        <MonthTable months={months} base={base} words={words} />
      </div>
    </>
  )
}

const at = (number: number): string => number.toFixed(1)
const sumOf = (month: MonthFigures): number => parts.reduce((sum, part) => sum + month[part], 0)

function Scale({ most }: { most: number }) {
  const marks = [...new Set([0, 1, 2, 3].map((third) => Math.round((most * third) / 3)))]
  return marks.map((mark) => {
    const y = bottom - ((bottom - top) * mark) / most
    return (
      <g key={mark}>
        <line className="ax" x1={left} x2={right} y1={at(y)} y2={at(y)} />
        <text className="sv sv--e sv--s" x={left - 6} y={at(y + 4)}>
          {mark}
        </text>
      </g>
    )
  })
}

type ColumnProps = { month: MonthFigures; x: number; width: number; heightOf: (count: number) => number }

function Column({ month, x, width, heightOf }: ColumnProps) {
  let y = bottom
  return parts.map((part) => {
    const height = heightOf(month[part])
    y -= height
    return (
      height > 0 && (
        <rect
          key={part}
          className={bars[part]}
          x={at(x)}
          y={at(y)}
          width={at(width)}
          height={at(Math.max(0, height - 0.7))}
        />
      )
    )
  })
}

function MonthTable({ months, base, words }: MonthsProps) {
  const names = {
    done: words.states.done,
    running: words.running,
    overdue: words.overdue,
    stopped: words.states.stopped,
  }
  return (
    <table className="table table--plain ov__t ov__m">
      <thead>
        <tr>
          <th className="w-64">{words.monthEnd}</th>
          {months.map(({ month }) => (
            <th key={month} className="c">
              {words.month({ month })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part}>
            <th scope="row">{names[part]}</th>
            {months.map((month) => (
              <td key={month.month} className="c">
                {month[part]}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.due}</th>
          {months.map(({ month, due, day }) => (
            <td key={month} className="c">
              <CountLink count={due} filter={{ ...base, dueTo: day }} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
