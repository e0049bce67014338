import type { ReactNode } from 'react'
import { type GridColumn, gridColumns } from '@/domain/plan/assignment/columns'
import type { AssignmentWords } from '@/i18n/assignment-words'

type TableProps = { words: AssignmentWords; children: ReactNode; isGrid?: boolean; describedBy?: string }

/** The frame of the table in each of its three forms: worked in by cells, plain fields, or read alone. */
export const GridTable = ({ words, children, isGrid, describedBy }: TableProps) => (
  <table
    className="table grid"
    {...(isGrid ? gridRole : {})}
    aria-label={isGrid ? words.label : words.title}
    aria-describedby={describedBy}
  >
    <colgroup>
      <col className="grid-column-number" />
      <col className="grid-column-source" />
      {gridColumns.map((column) => (
        <col key={column} className={widths[column]} />
      ))}
    </colgroup>
    <thead>
      <tr>
        <th scope="col" className="center">
          {words.number}
        </th>
        <th scope="col">{words.source}</th>
        {gridColumns.map((column) => (
          <th key={column} scope="col" className={column === 'key' ? 'center' : undefined}>
            {words.columns[column]}
          </th>
        ))}
      </tr>
    </thead>
    {children}
  </table>
)

const gridRole = { role: 'grid', 'aria-multiselectable': true } as const

const widths: Record<GridColumn, string> = {
  title: 'grid-column-title',
  lead: 'grid-column-lead',
  supporting: 'grid-column-supporting',
  handler: 'grid-column-handler',
  words: 'grid-column-words',
  due: 'grid-column-due',
  standards: 'grid-column-standards',
  key: 'grid-column-key',
}
