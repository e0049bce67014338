import type { Bucket } from '@/domain/task/figures/bucket'
import type { Figures } from '@/domain/task/figures/figures'
import type { Dictionary } from '@/i18n'
import { sayCompletion, sayOnTime } from '@/i18n/say-share'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import { listSheetParts } from '@/usecases/circular/steps/list-sheet-rows'
import type { CircularView } from '@/usecases/circular/view-circular'

type BeforeProps = { view: CircularView; words: Dictionary }

/** The figures beside those of the circular before, or of the end of the month before. */
export function SheetBefore({ view: { circular }, words }: BeforeProps) {
  const { circular: text, figures } = words
  const { before, whole, since } = circular.sheet
  if (!before)
    return (
      <Section title={text.before({ day: since })}>
        <p className="soft">{text.beforeNone}</p>
      </Section>
    )
  return (
    <Section title={text.before({ day: since })}>
      <table className="table table--plain circular__table">
        <TableHead
          caption={text.before({ day: since })}
          columns={[text.figure, ...[text.was, text.now, text.change].map((name) => ({ name, look: 'right' }))]}
        />
        <tbody>
          <Counts name={text.total} before={before.total} now={whole.total} />
          {listParts(before, circular.sheet).map((part) => (
            <Counts key={part} name={figures.buckets[part]} before={before[part]} now={whole[part]} />
          ))}
          <tr>
            <th scope="row">{figures.completion}</th>
            <td className="right">{sayCompletion(before, figures)}</td>
            <td className="right">{sayCompletion(whole, figures)}</td>
            <td />
          </tr>
          <tr>
            <th scope="row">{figures.onTimeRate}</th>
            <td className="right">{sayOnTime(before, figures)}</td>
            <td className="right">{sayOnTime(whole, figures)}</td>
            <td />
          </tr>
        </tbody>
      </table>
    </Section>
  )
}

// What held tasks then and holds none now is told, too.
const listParts = (before: Figures, sheet: CircularView['circular']['sheet']): Bucket[] => [
  ...new Set([...listSheetParts(sheet), ...listSheetParts({ ...sheet, whole: before })]),
]

function Counts({ name, before, now }: { name: string; before: number; now: number }) {
  const change = now - before
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="right">{before}</td>
      <td className="right">{now}</td>
      <td className="right">{change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '—'}</td>
    </tr>
  )
}
