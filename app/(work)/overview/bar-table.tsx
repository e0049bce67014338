import type { Bucket } from '@/domain/task/figures/bucket'
import { completionOf, type Figures, onTimeOf, type Share } from '@/domain/task/figures/figures'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { sayShare } from '@/i18n/say-share'
import { CountLink } from './count-link'
import { barOf, listParts, type Row } from './facts'

type BarTableProps = {
  rows: Row[]
  sum: { counts: Figures; filter: LedgerFilter }
  head: string
  hasSupporting?: boolean
  words: Dictionary
}

const width = 160
const looks: Partial<Record<Bucket, string>> = {
  yellow: 'amber strong',
  red: 'red strong',
  partly: 'amber strong',
  notFulfilled: 'red strong',
}

/** A row for each heading or unit: its bar and, beside it, the same in figures that open the ledger. */
export function BarTable({ rows, sum, head, hasSupporting, words }: BarTableProps) {
  const most = Math.max(1, ...rows.map(({ counts }) => counts.total))
  const parts = listParts(sum.counts)
  const { overview: text, figures } = words
  return (
    <div className="overview__scroll">
      <table className="table table--plain overview__table">
        <thead>
          <tr>
            <th>{head}</th>
            <th>
              <span className="visually-hidden">{text.chart}</span>
            </th>
            <th className="right">{text.totalColumn}</th>
            {parts.map((bucket) => (
              <th key={bucket} className="right">
                {figures.buckets[bucket]}
              </th>
            ))}
            <th className="right">{figures.completion}</th>
            <th className="right">{figures.onTimeRate}</th>
            {hasSupporting && <th className="right">{text.supporting}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              <td>
                <Bar counts={row.counts} parts={parts} most={most} />
              </td>
              <Cells counts={row.counts} parts={parts} filter={row.filter} words={figures} />
              {hasSupporting && (
                <td className="right soft">{row.supporting ? <CountLink {...row.supporting} /> : <Dash />}</td>
              )}
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">{text.sum}</th>
            <td />
            <Cells counts={sum.counts} parts={parts} filter={sum.filter} words={figures} />
            {hasSupporting && <td />}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

const Dash = () => <span className="mute">—</span>

type CellsProps = { counts: Figures; parts: Bucket[]; filter: LedgerFilter; words: Dictionary['figures'] }

function Cells({ counts, parts, filter, words }: CellsProps) {
  return (
    <>
      <td className="right">
        <CountLink count={counts.total} filter={filter} />
      </td>
      {parts.map((bucket) => (
        <td key={bucket} className="right">
          <CountLink count={counts[bucket]} filter={{ ...filter, buckets: [bucket] }} look={looks[bucket]} />
        </td>
      ))}
      <Rate share={completionOf(counts)} words={words} />
      <Rate share={onTimeOf(counts)} words={words} />
    </>
  )
}

const Rate = ({ share, words }: { share: Share; words: Dictionary['figures'] }) => (
  <td className="right">{share.whole ? sayShare(share, words) : <Dash />}</td>
)

function Bar({ counts, parts, most }: { counts: Figures; parts: Bucket[]; most: number }) {
  let x = 0
  return (
    <svg width={width} height="14" viewBox={`0 0 ${width} 14`} aria-hidden="true">
      {parts.map((bucket) => {
        const length = (width * counts[bucket]) / most
        const from = x
        x += length
        return (
          length > 0 && (
            <rect key={bucket} className={barOf[bucket]} x={round(from)} width={round(length)} height="14" />
          )
        )
      })}
    </svg>
  )
}

const round = (number: number): number => Math.round(number * 10) / 10
