'use client'
import { type MouseEvent, useEffect, useRef } from 'react'
import { type GridColumn, gridColumns } from '@/domain/plan/assignment/columns'
import type { AssignmentWords } from '@/i18n/assignment-words'
import { nameCell } from '../state/edits'
import { listCandidates } from '../state/list-candidates'
import { type Block, blockOf } from '../state/selection'
import { CellEditor } from './cell-editor'
import { fillSelection } from './grid-deeds'
import { doKey } from './grid-keys'
import { GridLine } from './grid-row'
import { GroupRow, groupRows } from './row-parts'
import type { Grid } from './use-grid'

type BodyProps = { grid: Grid; words: AssignmentWords; onEdit: (name: string | null) => void }

/** The rows by their headings, with the cursor's field in its cell; a mouse selects, and draws the handle down. */
export function GridBody({ grid, words, onEdit }: BodyProps) {
  const { state, rows, data } = grid
  const mouse = useMouse(grid)
  const block = blockOf(state)
  const names = Object.keys(state.edits)
  const indexOf = new Map(rows.map(({ row }, index) => [row.id, index]))
  return (
    <tbody {...mouse}>
      {groupRows(rows).map(({ heading, members }) => [
        <GroupRow key={members[0]?.row.stepId} heading={heading} count={members.length} words={words} />,
        ...members.map((live) => {
          const at = indexOf.get(live.row.id) ?? 0
          const isCurrent = at === state.cursor.row
          const column = gridColumns[state.cursor.column]
          return (
            <GridLine
              key={live.row.id}
              live={live}
              words={words}
              changed={names.filter((name) => name.endsWith(`.${live.row.id}`)).join(' ')}
              selected={listSelected(block, at)}
              current={isCurrent ? state.cursor.column : -1}
              handle={at === block.bottom ? block.right : -1}
              editor={
                isCurrent &&
                column && (
                  <CellEditor
                    key={nameCell(column, live.row.id)}
                    name={`kept.${nameCell(column, live.row.id)}`}
                    label={words.cellName({ number: live.row.number, column: words.columns[column] })}
                    text={live.texts[column]}
                    isTick={column === 'key'}
                    listFor={(typed) => listCandidates(column, typed, live.texts.lead, data.offers)}
                    optionsLabel={words.options}
                    isActive={grid.isActive}
                    onEdit={(isEditing) => onEdit(isEditing ? nameCell(column, live.row.id) : null)}
                    onWrite={(text) => grid.write([writeAt(grid, at, column, text)])}
                    onKey={(deed) => doKey(deed, grid)}
                  />
                )
              }
            />
          )
        }),
      ])}
    </tbody>
  )
}

const listSelected = ({ top, bottom, left, right }: Block, row: number): string =>
  row < top || row > bottom || (top === bottom && left === right) ? '' : gridColumns.slice(left, right + 1).join(' ')

/** A ticked box is turned round, whatever is typed. */
function writeAt({ data, rows }: Grid, row: number, column: GridColumn, text: string) {
  const isKey = rows[row]?.checked.values.priority === 'key'
  const { key } = data.offers.names
  return { row, column: gridColumns.indexOf(column), text: column === 'key' ? (isKey ? '' : key) : text }
}

function useMouse(grid: Grid) {
  const drawn = useRef<'select' | { fill: number } | null>(null)
  const latest = useRef(grid)
  useEffect(() => {
    latest.current = grid
  })
  useEffect(() => {
    const end = () => {
      if (drawn.current && drawn.current !== 'select') fillSelection(latest.current, drawn.current.fill)
      drawn.current = null
    }
    window.addEventListener('mouseup', end)
    return () => window.removeEventListener('mouseup', end)
  }, [])
  const move = ({ row, column }: { row: number; column: number }, isExtended: boolean) => {
    grid.isActive.current = true
    grid.act({ kind: 'move', to: { row, column }, size: grid.size, isExtended })
  }
  return {
    onMouseDown: (event: MouseEvent<HTMLElement>) => {
      const place = placeOf(event.target)
      if (!place || event.button !== 0 || isTyping(event.target)) return
      event.preventDefault()
      if (isHandle(event.target)) {
        const { top, bottom } = blockOf(grid.state)
        drawn.current = { fill: bottom - top + 1 }
        return
      }
      drawn.current = 'select'
      move(place, event.shiftKey)
      if (event.target instanceof HTMLInputElement) grid.write([writeAt(grid, place.row, 'key', '')])
    },
    onMouseOver: (event: MouseEvent<HTMLElement>) => {
      const place = placeOf(event.target)
      if (!place || !drawn.current || event.buttons !== 1) return
      const isFill = drawn.current !== 'select'
      const column = isFill ? grid.state.cursor.column : place.column
      if (place.row !== grid.state.cursor.row || column !== grid.state.cursor.column)
        move({ row: place.row, column }, true)
    },
  }
}

/** The place of the cell that holds an element; null outside of the cells that a person fills. */
function placeOf(target: EventTarget): { row: number; column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null
  const row = cell?.closest<HTMLElement>('tr')
  if (!cell || !row) return null
  const lines = [...(row.parentElement?.querySelectorAll('tr[id]') ?? [])]
  return { row: lines.indexOf(row), column: Number(cell.dataset.column) }
}

const isHandle = (target: EventTarget): boolean => target instanceof HTMLElement && target.dataset.handle !== undefined
/** A text that is being typed keeps the mouse to itself. */
const isTyping = (target: EventTarget): boolean => target instanceof HTMLTextAreaElement && target.name !== ''
