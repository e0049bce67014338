'use client'
import { Fragment } from 'react'
import { type Line, unpackLine } from '@/ui/ledger/line'
import { BarPicture } from './bar'
import { type HeadCell, LedgerHeader } from './ledger-header'

/** The head over a group: its name and figures, each with the colour it is written in. */
export type GroupHead = { name: string; figures: { text: string; look: string }[] }

export type TableWords = { select: string; selectAll: string; noHandler: string; noProgress: string; original: string }

type LedgerTableProps = {
  /** Packed lines (see `packLine`). */
  lines: string[]
  header: HeadCell[]
  heads: Record<string, GroupHead>
  density: string
  words: TableWords
}

/**
 * The whole table as one component of the browser's: fifty lines cross as plain texts and are drawn once here, with as few
 * elements as the look allows. Fifty components of the server's would cost it twice as much.
 */
export function LedgerTable({ lines: packed, header, heads, density, words }: LedgerTableProps) {
  const lines = packed.map(unpackLine)
  return (
    <table className={`table ledger ledger--${density}`}>
      <colgroup>
        {header.map(({ key, col }) => (
          <col key={key} className={col} />
        ))}
      </colgroup>
      <LedgerHeader cells={header} selectAll={words.selectAll} />
      <tbody>
        {lines.map((line, index) => (
          <Fragment key={line.id}>
            {lines[index - 1]?.group !== line.group && heads[line.group] && (
              <HeadRow head={heads[line.group]} columns={header.length} />
            )}
            <LineRow line={line} words={words} />
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function HeadRow({ head, columns }: { head: GroupHead | undefined; columns: number }) {
  if (!head) return null
  return (
    <tr className="group-row">
      <th colSpan={3} scope="rowgroup">
        {head.name}
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

// Longer titles are cut in the column and shown whole on hovering.
const fits = 20

function LineRow({ line, words }: { line: Line; words: TableWords }) {
  return (
    <tr>
      <td className="ledger__fixed ledger__select">
        <input type="checkbox" name="id" value={line.id} aria-label={words.select + line.fullNo} />
      </td>
      <td className="ledger__fixed ledger__number" title={line.fullNo}>
        {line.no}
      </td>
      <td className="ledger__fixed ledger__title">
        <a href={`/tasks/${line.id}`} title={line.title.length > fits ? line.title : undefined}>
          {line.key && <span className="badge badge--key">{line.key}</span>}
          {line.title}
        </a>
        {line.again && <span className="badge">{line.again}</span>}
      </td>
      <td className={`ledger__light light--${line.look}`}>
        <i aria-hidden="true">{line.mark}</i>
        {line.light}
      </td>
      <td className="ledger__unit">{line.unit}</td>
      <td className="ledger__handler">{line.handler || <span className="mute">{words.noHandler}</span>}</td>
      <td className="ledger__due">
        {line.due}
        {line.was && <del title={words.original + line.was}>{line.was.slice(5)}</del>}
      </td>
      <td className="ledger__percent">
        <BarPicture line={line} />
        {`${line.percent}%`}
      </td>
      <td className="ledger__progress">{line.progress || <span className="mute">{words.noProgress}</span>}</td>
      <td className="ledger__proof">{line.proof}</td>
      <td className="ledger__status">
        <span className={line.badge}>{line.state}</span>
      </td>
    </tr>
  )
}
