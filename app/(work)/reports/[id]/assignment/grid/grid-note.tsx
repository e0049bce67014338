'use client'
import type { AssignmentWords } from '@/i18n/assignment-words'
import { Prose } from '@/ui/elements/prose'
import type { GridNote } from '../state/grid-state'
import { blockOf, isOneCell } from '../state/selection'
import { fillSelection } from './grid-deeds'
import type { Grid } from './use-grid'

/** What the last act did and how to take it back, and the keys. */
export function NoteLine({ grid, words, helpId }: { grid: Grid; words: AssignmentWords; helpId: string }) {
  const { note, past } = grid.state
  return (
    <div className="assignment__note">
      <span role="status">
        <span className="blue" aria-hidden="true">
          ◆
        </span>{' '}
        <Prose>{note ? sayNote(note, grid, words) : words.idle}</Prose>
      </span>
      {past.length > 0 && (
        <button type="button" className="link" onClick={() => grid.act({ kind: 'undo' })}>
          {note?.kind === 'pasted' ? words.undoPaste : words.undo}
        </button>
      )}
      {!isOneCell(blockOf(grid.state)) && (
        <button type="button" className="link" onClick={() => fillSelection(grid)}>
          {words.fillDown}
        </button>
      )}
      <span className="push soft assignment__keys" aria-hidden="true">
        {words.keys.map(([key, does]) => (
          <span key={key}>
            <kbd>{key}</kbd> {does}
          </span>
        ))}
      </span>
      <span className="visually-hidden" id={helpId}>
        {words.help}
      </span>
    </div>
  )
}

function sayNote(note: GridNote, { wrong }: Grid, words: AssignmentWords): string {
  if (note.kind === 'pasted') {
    const failed = note.names.filter((name) => wrong.includes(name)).length
    return words.pasted({ ...note, filled: note.filled - failed, wrong: failed })
  }
  if (note.kind === 'filled') return words.filled(note)
  return note.kind === 'copied' ? words.copied(note) : words.undone
}
