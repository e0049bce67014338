import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { CountLink } from './count-link'
import { barOf, type Counts, type Row, type State, sharePercent, states } from './facts'

type BarTableProps = {
  rows: Row[]
  sum: { counts: Counts; filter: LedgerFilter }
  head: string
  hasSupporting?: boolean
  words: Dictionary['overview']
}

const width = 190
const looks: Partial<Record<State, string>> = { yellow: 'amber strong', red: 'red strong' }

/** A row for each heading or unit: its bar and, beside it, the same in figures that open the ledger. */
export function BarTable({ rows, sum, head, hasSupporting, words }: BarTableProps) {
  const most = Math.max(1, ...rows.map(({ counts }) => counts.total))
  return (
    <div className="ov__scroll">
      <table className="table table--plain ov__t">
        <thead>
          <tr>
            <th>{head}</th>
            <th>
              <span className="sr">{words.chart}</span>
            </th>
            <th className="r">{words.totalColumn}</th>
            {states.map((state) => (
              <th key={state} className="r">
                {words.states[state]}
              </th>
            ))}
            <th className="r">{words.rate}</th>
            {hasSupporting && <th className="r">{words.supporting}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td>
                <Bar counts={row.counts} most={most} />
              </td>
              <Cells counts={row.counts} filter={row.filter} />
              {hasSupporting && (
                <td className="r soft">{row.supporting ? <CountLink {...row.supporting} /> : <Dash />}</td>
              )}
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">{words.sum}</th>
            <td />
            <Cells counts={sum.counts} filter={sum.filter} />
            {hasSupporting && <td />}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

const Dash = () => <span className="mute">—</span>

function Cells({ counts, filter }: { counts: Counts; filter: LedgerFilter }) {
  return (
    <>
      <td className="r">
        <CountLink count={counts.total} filter={filter} />
      </td>
      {states.map((state) => (
        <td key={state} className="r">
          <CountLink count={counts[state]} filter={{ ...filter, buckets: [state] }} look={looks[state]} />
        </td>
      ))}
      <td className="r">{sharePercent(counts.done, counts.total)}</td>
    </>
  )
}

function Bar({ counts, most }: { counts: Counts; most: number }) {
  let x = 0
  return (
    <svg width={width} height="14" viewBox={`0 0 ${width} 14`} aria-hidden="true">
      {states.map((state) => {
        const length = (width * counts[state]) / most
        const from = x
        x += length
        return (
          length > 0 && <rect key={state} className={barOf[state]} x={round(from)} width={round(length)} height="14" />
        )
      })}
    </svg>
  )
}

const round = (number: number): number => Math.round(number * 10) / 10
