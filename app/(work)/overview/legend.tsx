import type { Figures } from '@/domain/task/figures/figures'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { CountLink } from './count-link'
import { barOf, listParts } from './facts'

type LegendProps = { counts: Figures; base: LedgerFilter; words: Dictionary }

/** What the colours mean, each with its figure: the parts that add up to the total. */
export function Legend({ counts, base, words: { overview, figures } }: LegendProps) {
  return (
    <div className="legend overview__legend">
      <span>
        {overview.total} {counts.total} =
      </span>
      {listParts(counts).map((bucket) => (
        <span key={bucket}>
          <svg className="swatch" aria-hidden="true">
            <rect className={barOf[bucket]} width="10" height="10" />
          </svg>
          {figures.buckets[bucket]}{' '}
          <CountLink count={counts[bucket]} filter={{ ...base, buckets: [bucket] }} of={[figures.buckets[bucket]]} />
        </span>
      ))}
      <span className="mute">
        <Prose>{overview.legend}</Prose>
      </span>
    </div>
  )
}
