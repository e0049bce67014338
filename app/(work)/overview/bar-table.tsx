import type { Bucket } from '@/domain/task/figures/bucket'
import { type Figures, noFigures } from '@/domain/task/figures/figures'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { sayCompletion, sayOnTime } from '@/i18n/say-share'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import type { Changes } from '@/usecases/overview/list-changes'
import type { ShortRows } from '@/usecases/overview/shorten-rows'
import type { OverviewRow } from '@/usecases/overview/view-overview'
import { sayMove } from './change-mark'
import { CountLink } from './count-link'
import { barOf, listParts } from './facts'

type BarTableProps = {
  list: ShortRows<OverviewRow>
  sum: { counts: Figures; filter: LedgerFilter }
  /** What the table is of, a word more on it, and its first column. */
  caption: string
  hint?: string
  head: string
  hasSupporting?: boolean
  /** How the rows stood at an earlier day, by their key; null where nothing stood then. */
  since?: Changes | null
  words: Dictionary
}

const width = 160
const looks: Partial<Record<Bucket, string>> = {
  yellow: 'amber strong',
  red: 'red strong',
  partly: 'amber strong',
  notFulfilled: 'red strong',
}

/** On the phone these stand first on the card, with their mark. */
const cells: Partial<Record<Bucket, string>> = {
  red: 'right overview__burning',
  notFulfilled: 'right overview__burning',
  yellow: 'right overview__slow',
}

/** A section of a row for each heading, unit or leader: its bar and, beside it, the same in figures that open the ledger. */
export const BarTable = (props: BarTableProps) => (
  <Section title={props.caption} small={props.hint}>
    <div className="overview__scroll">
      <Bars {...props} />
    </div>
  </Section>
)

function Bars({ list: { rows, rest }, sum, caption, head, hasSupporting, since, words }: BarTableProps) {
  const most = Math.max(1, ...rows.map(({ counts }) => counts.total))
  const parts = listParts(sum.counts)
  const { overview: text, figures } = words
  return (
    <table className="table table--plain overview__table overview__bars">
      <caption className="visually-hidden">{caption}</caption>
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
          {since && <th>{text.changes.against({ month: Number(since.day.slice(5, 7)) })}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <Prose>{row.name || words.ledger.filter.noLeader}</Prose>
            </th>
            <td>{row.counts.total > 0 && <Bar counts={row.counts} parts={parts} most={most} />}</td>
            <Cells
              counts={row.counts}
              parts={parts}
              filter={row.filter}
              name={row.name || words.ledger.filter.noLeader}
              words={words}
            />
            {hasSupporting && (
              <td className="right soft" data-label={text.supporting}>
                {row.supporting ? <CountLink {...row.supporting} of={[row.name, text.supporting]} /> : <Dash />}
              </td>
            )}
            {since && (
              <td data-label={text.changes.title}>
                <Moves now={row.counts} before={since.before.byUnit.get(row.key) ?? noFigures} words={words} />
              </td>
            )}
          </tr>
        ))}
        {rest && (
          <tr>
            <th scope="row">{text.rest(rest)}</th>
            <td />
            <Cells counts={rest.counts} parts={parts} filter={null} name="" words={words} />
            {hasSupporting && <td />}
            {since && <td />}
          </tr>
        )}
        <tr className="sum">
          <th scope="row">{text.sum}</th>
          <td />
          <Cells counts={sum.counts} parts={parts} filter={sum.filter} name={text.sum} words={words} />
          {hasSupporting && <td />}
          {since && (
            <td>
              <Moves now={sum.counts} before={since.before.all} words={words} />
            </td>
          )}
        </tr>
      </tbody>
    </table>
  )
}

type MovesProps = { now: Figures; before: Figures; words: Dictionary }

/** What moved since an earlier day, in words; nothing is a dash. */
function Moves({ now, before, words: { overview, common } }: MovesProps) {
  const { changes } = overview
  const moved = (['fulfilled', 'red', 'yellow'] as const).filter((part) => now[part] !== before[part])
  if (!moved.length) return <Dash />
  return moved.map((part, at) => (
    <span key={part} className={part !== 'fulfilled' && now[part] > before[part] ? looks[part] : undefined}>
      <Prose>{`${at ? common.comma : ''}${changes.short[part]} ${sayMove(now[part] - before[part], changes)}`}</Prose>
    </span>
  ))
}

const Dash = () => <span className="mute">—</span>

type CellsProps = { counts: Figures; parts: Bucket[]; filter: LedgerFilter | null; name: string; words: Dictionary }

function Cells({ counts, parts, filter, name, words: { overview, figures } }: CellsProps) {
  return (
    <>
      <td className="right" data-label={overview.totalColumn}>
        <CountLink count={counts.total} filter={filter} of={[name, overview.totalColumn]} />
      </td>
      {parts.map((bucket) => (
        <td key={bucket} className={cells[bucket] ?? 'right'} data-label={figures.buckets[bucket]}>
          <CountLink
            count={counts[bucket]}
            filter={filter && { ...filter, buckets: [bucket] }}
            of={[name, figures.buckets[bucket]]}
            look={looks[bucket]}
          />
        </td>
      ))}
      <td className="right" data-label={figures.completion}>
        <Prose>{sayCompletion(counts, figures)}</Prose>
      </td>
      <td className="right" data-label={figures.onTimeRate}>
        <Prose>{sayOnTime(counts, figures)}</Prose>
      </td>
    </>
  )
}

function Bar({ counts, parts, most }: { counts: Figures; parts: Bucket[]; most: number }) {
  let x = 0
  return (
    <svg width={width} height="14" viewBox={`0 0 ${width} 14`} preserveAspectRatio="xMinYMid" aria-hidden="true">
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
