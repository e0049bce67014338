import type { Holder } from '@/domain/task/holder'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { CountLink } from './count-link'

type HolderFacts = {
  holder: Holder
  count: number
  filter: LedgerFilter
  meanDays: number
  most: { name: string; count: number }[]
}

const bars: Record<Holder, string> = {
  unit: 'bar-unit',
  signing: 'bar-signing',
  head: 'bar-head',
  office: 'bar-office',
  leader: 'bar-leader',
}
const width = 520

type HolderProps = { holders: HolderFacts[]; words: Dictionary }

/** In whose hands the open tasks lie: one bar, and a table that says the same in figures. */
export function HolderTable({ holders, words: { overview: words, common } }: HolderProps) {
  return (
    <>
      <HolderBar holders={holders} />
      <table className="table table--plain overview__table overview__holder-table">
        <thead>
          <tr>
            <th>{words.holder}</th>
            <th className="right">{words.count}</th>
            <th className="right">{words.meanDays}</th>
            <th>{words.most}</th>
          </tr>
        </thead>
        <tbody>
          {holders.map(({ holder, count, filter, meanDays, most }) => (
            <tr key={holder}>
              <th scope="row">
                <span className="swatch-label">
                  <svg className="swatch" aria-hidden="true">
                    <rect className={bars[holder]} width="10" height="10" />
                  </svg>
                  {words.holders[holder]}
                </span>
              </th>
              <td className="right">
                <CountLink count={count} filter={filter} />
              </td>
              <td className="right">{count ? meanDays.toFixed(1) : <span className="mute">—</span>}</td>
              <td className="soft">{most.map((each) => `${each.name} ${each.count}`).join(common.comma)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function HolderBar({ holders }: { holders: HolderFacts[] }) {
  const total = holders.reduce((sum, { count }) => sum + count, 0) || 1
  let x = 0
  return (
    <div className="overview__holders">
      <svg className="overview__holder-bar" viewBox={`0 0 ${width} 16`} preserveAspectRatio="none" aria-hidden="true">
        {holders.map(({ holder, count }) => {
          const [from, length] = [x, (width * count) / total]
          x += length
          return (
            length > 0 && (
              <rect key={holder} className={bars[holder]} x={from.toFixed(1)} width={length.toFixed(1)} height="16" />
            )
          )
        })}
      </svg>
    </div>
  )
}
