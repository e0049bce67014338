'use client'
import { useEffect, useMemo, useReducer, useRef } from 'react'
import type { CheckContext } from '@/domain/plan/assignment/check-row'
import { gridColumns } from '@/domain/plan/assignment/columns'
import { isUnreadable } from '@/domain/plan/assignment/finding'
import { useFormContent } from '@/ui/elements/form-context'
import { type Edits, isContested, nameCell, restoreEdits, writeEdits } from '../state/edits'
import { beginGrid, type GridAct, type GridNote, reduceGrid } from '../state/grid-state'
import type { PlacedCell } from '../state/place-block'
import type { Block } from '../state/selection'
import { checkRows, contextOf } from './check-rows'
import type { GridData, LiveRow } from './grid-data'
import { useWordsReader } from './use-words-reader'

export type Grid = ReturnType<typeof useGrid>

/** The grid as it is typed: its state, its rows checked, and which of the changed cells cannot be saved yet. */
export function useGrid(given: GridData) {
  const data = useWordsReader(given)
  const { values } = useFormContent()
  const [state, act] = useReducer(reduceGrid, null, () => beginGrid(restoreEdits(values, data.rows)))
  const isActive = useRef(false)
  const last = useRef<LiveRow[]>([])
  const checkedBy = useRef<CheckContext | null>(null)
  const context = useMemo(() => contextOf(data), [data])
  const rows = useMemo(
    () => checkRows(data, state.edits, context, checkedBy.current === context ? last.current : []),
    [data, state.edits, context],
  )
  useEffect(() => {
    last.current = rows
    checkedBy.current = context
  }, [rows, context])
  useSpelledDates(data, state.edits, act)
  const held = listHeld(rows, state.edits)
  const size = { rows: rows.length, columns: gridColumns.length }
  return {
    data,
    state,
    act,
    rows,
    size,
    ...held,
    /** True once the person works in the table, whose cursor takes the focus then. */
    isActive,
    textAt: (row: number, column: number) => textAt(rows, row, column),
    write: (cells: readonly PlacedCell[], note?: GridNote, block?: Block) =>
      act({ kind: 'write', edits: writeEdits(state.edits, data.rows, cells, data.offers), note, block }),
    goTo: (row: number, column: number) => {
      isActive.current = true
      act({ kind: 'move', to: { row, column }, size })
    },
  }
}

/** Words of dates that were typed before their rules had come are spelled when they come. */
function useSpelledDates({ rows, offers }: GridData, edits: Edits, act: (made: GridAct) => void): void {
  const spelled = useRef(false)
  useEffect(() => {
    if (!offers.readWords || spelled.current) return
    spelled.current = true
    const column = gridColumns.indexOf('due')
    const typed = rows.flatMap(({ id }, row) => {
      const edit = edits[nameCell('due', id)]
      return edit ? [{ row, column, text: edit.text }] : []
    })
    const next = writeEdits(edits, rows, typed, offers)
    if (JSON.stringify(next) !== JSON.stringify(edits)) act({ kind: 'write', edits: next })
  }, [rows, offers, edits, act])
}

function textAt(rows: readonly LiveRow[], row: number, column: number): string {
  const name = gridColumns[column]
  return (name && rows[row]?.texts[name]) ?? ''
}

/** The names of changed cells that cannot be stored as they are, and of those that somebody else has changed too. */
function listHeld(rows: readonly LiveRow[], edits: Edits): { wrong: string[]; contested: string[] } {
  const wrong: string[] = []
  const contested: string[] = []
  for (const { row, checked } of rows)
    for (const column of gridColumns) {
      const name = nameCell(column, row.id)
      const edit = edits[name]
      if (!edit) continue
      if (isContested(edit, row, column)) contested.push(name)
      else if (checked.findings.some((finding) => finding.column === column && isUnreadable(finding))) wrong.push(name)
    }
  return { wrong, contested }
}
