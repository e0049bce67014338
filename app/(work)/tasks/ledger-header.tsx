'use client'
import { useScripted } from '@/ui/elements/use-scripted'

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

/** The heads of the ledger's columns; the first holds the box that ticks the whole page, where scripts run. */
export function LedgerHeader({ cells, selectAll }: { cells: HeadCell[]; selectAll: string }) {
  return (
    <thead>
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

function SelectAll({ label }: { label: string }) {
  if (!useScripted()) return <span className="visually-hidden">{label}</span>
  return <input type="checkbox" aria-label={label} onChange={(event) => tickAll(event.currentTarget)} />
}

function tickAll(box: HTMLInputElement): void {
  const boxes = box.form?.querySelectorAll<HTMLInputElement>('tbody input[name="id"]') ?? []
  for (const each of boxes) each.checked = box.checked
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
