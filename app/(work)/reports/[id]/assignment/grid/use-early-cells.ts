'use client'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { gridColumns } from '@/domain/plan/assignment/columns'
import { listChanged } from '@/ui/form/find-typed'
import { nameCell } from '../state/edits'
import type { Grid } from './use-grid'

/** Takes into the grid what somebody typed into its plain fields before the page's scripts ran. */
export function useEarlyCells(anchor: RefObject<HTMLInputElement | null>, grid: Grid): void {
  const first = useRef(grid)
  useLayoutEffect(() => {
    const form = anchor.current?.form
    const cells = form ? readCells(form, first.current) : []
    if (cells.length) first.current.write(cells)
  }, [anchor])
}

function readCells(form: HTMLFormElement, { rows }: Grid) {
  const changed = new Set(listChanged(form))
  const typed = changed.size ? new FormData(form) : undefined
  return rows.flatMap(({ row }, place) =>
    gridColumns.flatMap((column, at) => {
      const name = nameCell(column, row.id)
      return changed.has(name) ? [{ row: place, column: at, text: String(typed?.get(name) ?? '') }] : []
    }),
  )
}
