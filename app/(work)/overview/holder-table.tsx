import type { Holder } from '@/domain/task/holder'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import type { HolderFigure } from '@/usecases/overview/figure-holders'
import { CountLink } from './count-link'

const bars: Record<Holder, string> = {
  unit: 'bar-unit',
  signing: 'bar-signing',
  head: 'bar-head',
  office: 'bar-office',
  leader: 'bar-leader',
}
const width = 520

type HolderProps = { holders: HolderFigure[]; words: Dictionary }

/** In whose hands the open tasks lie: one bar, and a table that says the same in figures. */
export function HolderTable({ holders, words: { overview: words, common } }: HolderProps) {
  return (
    <>
      <HolderBar holders={holders} />
      <table className="table table--plain overview__table overview__bars">
        <caption className="visually-hidden">{words.holding}</caption>
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
              <td className="right" data-label={words.count}>
                <CountLink count={count} filter={filter} of={[words.holders[holder]]} />
              </td>
              <td className="right" data-label={words.meanDays}>
                {count ? meanDays.toFixed(1) : <span className="mute">—</span>}
              </td>
              <td className="soft" data-label={most.length ? words.most : undefined}>
                <Prose>{most.map((each) => `${each.name} ${each.count}`).join(common.comma)}</Prose>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function HolderBar({ holders }: { holders: HolderFigure[] }) {
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
