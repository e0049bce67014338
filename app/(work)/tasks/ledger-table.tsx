import { Fragment } from 'react'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { useLangOf } from '@/ui/elements/page-lang'
import { Prose } from '@/ui/elements/prose'
import { BarPicture } from './bar'
import { type HeadCell, LedgerHeader } from './ledger-header'
import type { Line } from './line'

/** The head over a group: its name and figures, each with the colour it is written in. */
export type GroupHead = { name: string; figures: { text: string; look: string }[] }

export type TableWords = {
  select: string
  edit: string
  selectAll: string
  noHandler: string
  noProgress: string
  original: string
}

/** What paper says above and below the table, on every page of it. */
export type PrintFacts = { title: string; facts: string; foot: string }

type LedgerTableProps = {
  lines: Line[]
  header: HeadCell[]
  heads: Record<string, GroupHead>
  density: string
  print: PrintFacts
  words: TableWords
}

/** The whole table; its fifty lines are drawn with as few elements as the look allows. */
export function LedgerTable({ lines, header, heads, density, print, words }: LedgerTableProps) {
  const shown = new Set(header.map(({ key }) => key))
  return (
    <table className={`table ledger ledger--${density}`}>
      <caption className="visually-hidden">
        <Prose>{print.title}</Prose>
      </caption>
      <colgroup>
        {header.map(({ key, col }) => (
          <col key={key} className={col} />
        ))}
      </colgroup>
      <LedgerHeader cells={header} selectAll={words.selectAll} print={print} />
      <Drawn tag="tbody">
        {lines.map((line, index) => (
          <Fragment key={line.id}>
            {lines[index - 1]?.group !== line.group && heads[line.group] && (
              <HeadRow head={heads[line.group]} columns={header.length} />
            )}
            <LineRow line={line} shown={shown} words={words} />
          </Fragment>
        ))}
      </Drawn>
      <tfoot className="ledger__print">
        <tr>
          <td colSpan={header.length}>
            <Prose>{print.foot}</Prose>
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

function HeadRow({ head, columns }: { head: GroupHead | undefined; columns: number }) {
  if (!head) return null
  return (
    <tr className="group-row">
      <th colSpan={3} scope="rowgroup">
        <Prose>{head.name}</Prose>
      </th>
      <td colSpan={columns - 3}>
        {head.figures.map(({ text, look }) => (
          <span key={text} className={look}>
            {text}
          </span>
        ))}
      </td>
    </tr>
  )
}

// Longer titles and names of units are cut in the column and shown whole on hovering.
const [fits, unitFits] = [20, 16]

type RowProps = { line: Line; shown: ReadonlySet<string>; words: TableWords }

function LineRow({ line, shown, words }: RowProps) {
  const langOf = useLangOf()
  return (
    <tr>
      <td className="ledger__fixed ledger__select">
        <input type="checkbox" name="id" value={line.id} aria-label={words.select + line.fullNo} />
      </td>
      <td className="ledger__fixed ledger__number" title={line.fullNo} lang={langOf(line.no)}>
        {line.no}
      </td>
      <td className="ledger__fixed ledger__title">
        {line.edit && (
          <a className="ledger__edit" href={line.edit} aria-label={`${words.edit} ${line.fullNo}`}>
            {words.edit}
          </a>
        )}
        <a
          href={`/tasks/${line.id}`}
          title={line.title.length > fits ? line.title : undefined}
          lang={langOf(line.title)}
        >
          {line.key && <span className="badge badge--key">{line.key}</span>}
          {line.title}
        </a>
        {line.again && <span className="badge">{line.again}</span>}
      </td>
      {shown.has('light') && (
        <td className={`ledger__light light--${line.look}`}>
          <i aria-hidden="true">{line.mark}</i>
          {line.light}
        </td>
      )}
      {shown.has('unit') && (
        <td className="ledger__unit" lang={langOf(line.unit)}>
          {line.unit.length > unitFits ? (
            <span className="two-lines" title={line.unit}>
              {line.unit}
            </span>
          ) : (
            line.unit
          )}
        </td>
      )}
      {shown.has('handler') && (
        <td className="ledger__handler" lang={langOf(line.handler)}>
          {line.handler || <span className="mute">{words.noHandler}</span>}
        </td>
      )}
      {shown.has('due') && (
        <td className="ledger__due">
          {line.due}
          {line.was && <del title={words.original + line.was}>{line.was.slice(5)}</del>}
        </td>
      )}
      {shown.has('percent') && (
        <td className="ledger__percent">
          <BarPicture line={line} />
          {`${line.percent}%`}
        </td>
      )}
      {shown.has('progress') && (
        <td className="ledger__progress" lang={langOf(line.progress)}>
          {line.progress || <span className="mute">{words.noProgress}</span>}
        </td>
      )}
      {shown.has('proof') && <td className="ledger__proof">{line.proof}</td>}
      {shown.has('status') && (
        <td className={line.isSaid ? 'ledger__status is-said' : 'ledger__status'}>
          <span className={line.badge}>{line.state}</span>
        </td>
      )}
    </tr>
  )
}
