'use client'
import { memo } from 'react'
import { gridColumns } from '@/domain/plan/assignment/columns'
import { GridCell, type RowProps } from './grid-cell'
import { RowHead } from './row-parts'

/** A row of the grid. */
export const GridLine = memo(function GridLine(props: RowProps) {
  const { live, current } = props
  return (
    <tr id={`row-${live.row.id}`} className={current >= 0 ? 'is-current' : undefined}>
      <RowHead row={live.row} />
      {gridColumns.map((column, index) => (
        <GridCell key={column} {...props} column={column} index={index} />
      ))}
    </tr>
  )
})
