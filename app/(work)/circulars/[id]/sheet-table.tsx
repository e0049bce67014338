import { linkTo } from '@/app/(work)/overview/facts'
import type { Bucket } from '@/domain/task/figures/bucket'
import type { Figures } from '@/domain/task/figures/figures'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { sayCompletion, sayOnTime } from '@/i18n/say-share'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import { listSheetHeads, listSheetParts } from '@/usecases/circular/steps/list-sheet-rows'
import type { CircularView } from '@/usecases/circular/view-circular'

// The workbook and the Word file have them all.
const shown = 100

type TableProps = { view: CircularView; words: Dictionary }

/** 附表: how each unit stood at the end of the day, in the order of the units; each count opens the ledger of that day. */
export function SheetTable({ view: { circular, isWhole, ownUnitId }, words }: TableProps) {
  const { circular: text, figures } = words
  const { sheet, year, asOf } = circular
  const base: LedgerFilter = { ...everything, year, asOf }
  const [unit = '', ...heads] = listSheetHeads(sheet, words)
  const row = { parts: listSheetParts(sheet), words }
  return (
    <Section
      title={text.annexTitle}
      aside={
        isWhole && (
          <a className="link text-small" href={linkTo(base)}>
            {text.openLedger}
          </a>
        )
      }
    >
      <p className="text-small">
        <Prose>
          {[
            `${figures.completion} ${sayCompletion(sheet.whole, figures)}`,
            `${figures.onTimeRate} ${sayOnTime(sheet.whole, figures)}`,
          ].join(gap)}
        </Prose>
      </p>
      <div className="circular__scroll">
        <table className="table table--plain circular__table">
          <TableHead caption={text.annexTitle} columns={[unit, ...heads.map((name) => ({ name, look: 'right' }))]} />
          <tbody>
            {sheet.units.slice(0, shown).map(({ unitId, name, figures: of }) => (
              <Row
                key={unitId}
                name={name}
                figures={of}
                base={{ ...base, unitId }}
                isLinked={isWhole || unitId === ownUnitId}
                {...row}
              />
            ))}
          </tbody>
          <tfoot>
            <Row name={text.sum} figures={sheet.whole} base={base} isLinked={isWhole} {...row} />
          </tfoot>
        </table>
      </div>
      {sheet.units.length > shown && (
        <p className="hint">
          <Prose>{text.moreUnits({ count: sheet.units.length - shown })}</Prose>
        </p>
      )}
      <p className="hint">
        <Prose>{text.annexNote}</Prose>
      </p>
    </Section>
  )
}

type RowProps = {
  name: string
  figures: Figures
  base: LedgerFilter
  parts: Bucket[]
  isLinked: boolean
  words: Dictionary
}

function Row({ name, figures, base, parts, isLinked, words }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <Prose>{name}</Prose>
      </th>
      <td className="right">{figures.total}</td>
      {parts.map((part) => (
        <td key={part} className="right">
          {figures[part] && isLinked ? (
            <a
              className={tones[part]}
              href={linkTo({ ...base, buckets: [part] })}
              aria-label={`${name} ${words.figures.buckets[part]} ${figures[part]}`}
            >
              {figures[part]}
            </a>
          ) : (
            figures[part] || '—'
          )}
        </td>
      ))}
    </tr>
  )
}

const tones: Partial<Record<Bucket, string>> = { red: 'red strong', yellow: 'amber strong' }
