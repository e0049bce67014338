'use client'
import { Fragment } from 'react'
import { BarPicture } from '@/ui/task/progress-bar'
import { type HeadCell, LedgerHeader } from './ledger-header'
import type { Line } from './line'

/** The head over a group: its name and figures, each with the colour it is written in. */
export type GroupHead = { name: string; figures: { text: string; look: string }[] }

export type TableWords = { select: string; selectAll: string; noHandler: string; noProgress: string; original: string }

type LedgerTableProps = {
  lines: Line[]
  header: HeadCell[]
  heads: Record<string, GroupHead>
  density: string
  words: TableWords
}

/**
 * The whole table as one component of the browser's: fifty lines cross as plain texts and are drawn once here, which costs
 * the server half of what fifty components would.
 */
export function LedgerTable({ lines, header, heads, density, words }: LedgerTableProps) {
  return (
    <table className={`table lg lg--${density}`}>
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
    <tr className="grp">
      <th className="st st1" colSpan={3} scope="rowgroup">
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

function LineRow({ line, words }: { line: Line; words: TableWords }) {
  return (
    <tr>
      <td className="st st1 c">
        <input type="checkbox" name="id" value={line.id} aria-label={`${words.select}${line.fullNo}`} />
      </td>
      <td className="st st2 no" title={line.fullNo}>
        {line.no}
      </td>
      <td className="st st3">
        <a className="ttl cut" href={`/tasks/${line.id}`} title={line.title}>
          {line.key && <span className="badge badge--key">{line.key}</span>}
          {line.title}
        </a>
      </td>
      <td className="lg__light">
        <span className={`light light--${line.look}`}>
          <i aria-hidden="true">{line.mark}</i>
          {line.light}
        </span>
      </td>
      <td className="lg__unit">{line.unit}</td>
      <td className="nw lg__who">{line.handler || <span className="mute">{words.noHandler}</span>}</td>
      <td className="nw lg__due">
        {line.due}
        {line.was && (
          <del className="orig" title={words.original + line.was}>
            {line.was.slice(5)}
          </del>
        )}
      </td>
      <td className="lg__bar-cell">
        <span className="pbar">
          <BarPicture facts={line.bar} label={line.barLabel} width={56} />
          <b>{line.bar.percent}%</b>
        </span>
      </td>
      <td className="lg__news">
        <span className="cut soft">{line.progress || <span className="mute">{words.noProgress}</span>}</span>
      </td>
      <td className="c lg__proof">{line.proof}</td>
      <td className="lg__state">
        <span className={line.badge}>{line.state}</span>
      </td>
    </tr>
  )
}
