import { Prose } from '@/ui/elements/prose'
import { SelectAll } from './select-all'

/** A column's head: its words, its width, and where pressing it leads when it sorts. */
export type HeadCell = {
  key: string
  col: string
  place: string
  label: string
  hint?: string
  to?: string
  dir?: 'up' | 'down'
}

type HeaderProps = { cells: HeadCell[]; selectAll: string; print: { title: string; facts: string } }

/** The heads of the ledger's columns; the first holds the box that ticks the whole page, where scripts run. */
export function LedgerHeader({ cells, selectAll, print }: HeaderProps) {
  return (
    <thead>
      <tr className="ledger__print">
        <td colSpan={cells.length}>
          <b>
            <Prose>{print.title}</Prose>
          </b>
          <span>
            <Prose>{print.facts}</Prose>
          </span>
        </td>
      </tr>
      <tr>
        {cells.map((cell) => (
          <th key={cell.key} className={cell.place} scope="col" aria-sort={ariaSort(cell)} title={cell.hint}>
            {cell.key === 'select' ? <SelectAll label={selectAll} /> : <SortLink cell={cell} />}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function SortLink({ cell: { label, to, dir } }: { cell: HeadCell }) {
  if (!to) return label
  return (
    <a className="sort" href={to} data-dir={dir}>
      {label}
    </a>
  )
}

function ariaSort({ dir, to }: HeadCell) {
  if (!to || !dir) return undefined
  return dir === 'up' ? 'ascending' : 'descending'
}
