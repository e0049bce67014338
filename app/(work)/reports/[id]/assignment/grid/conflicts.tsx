'use client'
import { gridColumns } from '@/domain/plan/assignment/columns'
import type { AssignmentWords } from '@/i18n/assignment-words'
import { Prose } from '@/ui/elements/prose'
import { dropEdit, type Edits, keepMine, nameCell } from '../state/edits'
import type { Grid } from './use-grid'

/** Cells that two people changed, both texts side by side; one of them is chosen for each. */
export function Conflicts({ grid, words, isScripted }: { grid: Grid; words: AssignmentWords; isScripted: boolean }) {
  const { contested, state, act, rows } = grid
  const text = words.conflict
  const settle = (edits: Edits) => act({ kind: 'write', edits })
  if (!contested.length) return null
  const lines = rows.flatMap(({ row }) =>
    gridColumns.filter((column) => contested.includes(nameCell(column, row.id))).map((column) => ({ row, column })),
  )
  return (
    <section className="note note--amber assignment__conflicts" aria-label={text.title}>
      <span className="error-mark" aria-hidden="true">
        !
      </span>
      <ul>
        {lines.map(({ row, column }) => {
          const name = nameCell(column, row.id)
          return (
            <li key={name}>
              <b>
                <Prose>{words.cellName({ number: row.number, column: words.columns[column] })}</Prose>
              </b>
              <span>
                {text.mine}{' '}
                <q>
                  <Prose>{state.edits[name]?.text || text.empty}</Prose>
                </q>
              </span>
              {isScripted && (
                <button type="button" className="link" onClick={() => settle(keepMine(state.edits, row, column))}>
                  {text.keepMine}
                </button>
              )}
              <span>
                {text.theirs} <q>{row.texts[column] || text.empty}</q>
              </span>
              {isScripted && (
                <button type="button" className="link" onClick={() => settle(dropEdit(state.edits, name))}>
                  {text.takeTheirs}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
