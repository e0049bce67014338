import { completionOf } from '@/domain/task/figures/figures'
import { countPart, type StripPart, stripPartNames, stripParts } from '@/domain/task/figures/strip'
import type { Dictionary } from '@/i18n'
import { sayCompletion } from '@/i18n/say-share'
import { Prose } from '@/ui/elements/prose'
import type { StripRow } from '@/usecases/overview/compare-years'
import { CountLink } from './count-link'

const bars: Record<StripPart, string> = {
  fulfilled: 'bar-done',
  partly: 'bar-half',
  notFulfilled: 'bar-late',
  ongoing: 'bar-lasting',
  notApplicable: 'bar-void',
  carriedOver: 'bar-carried',
  stopped: 'bar-idle',
  open: 'bar-open',
}
const width = 270

type StripProps = { rows: StripRow[]; words: Dictionary }

/** 承诺兑现: what became of all that was promised, beside the year before; a bar and the same in figures that open the ledger. */
export function Strip({ rows, words: { overview, figures } }: StripProps) {
  const parts = stripPartNames.filter((part) => rows.some((row) => countPart(row.figures, part) > 0))
  const { strip } = overview
  return (
    <div className="overview__scroll">
      <table className="table table--plain overview__table overview__bars overview__strip">
        <caption className="visually-hidden">{strip.title}</caption>
        <thead>
          <tr>
            <th>{strip.year}</th>
            <th>
              <span className="visually-hidden">{overview.chart}</span>
            </th>
            <th className="right">{overview.totalColumn}</th>
            {parts.map((part) => (
              <th key={part} className="right">
                <span className="swatch-label">
                  <svg className="swatch" aria-hidden="true">
                    <rect className={bars[part]} x="0.5" y="0.5" width="9" height="9" />
                  </svg>
                  {strip.parts[part]}
                </span>
              </th>
            ))}
            <th className="right">{figures.completion}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.when}
              row={row}
              parts={parts}
              name={strip.when[row.when]({ year: row.planYear })}
              words={{ overview, figures }}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = { row: StripRow; parts: StripPart[]; name: string; words: Pick<Dictionary, 'overview' | 'figures'> }

function Row({ row: { when, figures: counts, filter }, parts, name, words: { overview, figures } }: RowProps) {
  return (
    <tr className={when === 'now' ? 'strong' : undefined}>
      <th scope="row">
        <Prose>{name}</Prose>
      </th>
      <td>
        <Bar counts={parts.map((part) => [part, countPart(counts, part)])} total={counts.total} />
      </td>
      <td className="right" data-label={overview.totalColumn}>
        <CountLink count={counts.total} filter={filter} of={[name, overview.totalColumn]} />
      </td>
      {parts.map((part) => (
        <td key={part} className="right" data-label={overview.strip.parts[part]}>
          <CountLink
            count={countPart(counts, part)}
            filter={{ ...filter, buckets: [...stripParts[part]] }}
            of={[name, overview.strip.parts[part]]}
            look={part === 'notFulfilled' ? 'red strong' : undefined}
          />
        </td>
      ))}
      <td className="right" data-label={figures.completion}>
        <Prose>{completionOf(counts).whole ? sayCompletion(counts, figures) : '—'}</Prose>
      </td>
    </tr>
  )
}

function Bar({ counts, total }: { counts: [StripPart, number][]; total: number }) {
  let x = 0
  return (
    <svg width={width} height="14" viewBox={`0 0 ${width} 14`} preserveAspectRatio="xMinYMid" aria-hidden="true">
      {counts.map(([part, count]) => {
        const [from, length] = [x, (width * count) / Math.max(1, total)]
        x += length
        return (
          length > 0 && (
            <rect
              key={part}
              className={bars[part]}
              x={round(from + 0.5)}
              y="0.5"
              width={round(Math.max(0.5, length - 1))}
              height="13"
            />
          )
        )
      })}
    </svg>
  )
}

const round = (number: number): number => Math.round(number * 10) / 10
