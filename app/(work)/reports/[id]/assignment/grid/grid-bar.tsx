import { gridColumns } from '@/domain/plan/assignment/columns'
import type { AssignmentWords } from '@/i18n/assignment-words'
import { Prose } from '@/ui/elements/prose'
import type { Grid } from './use-grid'

/** The sentence of the current row among the words around it. */
export function GridBar({ grid, words }: { grid: Grid; words: AssignmentWords }) {
  const { cursor } = grid.state
  const row = grid.rows[cursor.row]?.row
  const column = gridColumns[cursor.column]
  if (!row || !column) return null
  return (
    <div className="assignment__bar">
      <span className="assignment__place">
        <Prose>{words.at({ number: row.number, column: words.columns[column] })}</Prose>
      </span>
      <p className="serif">
        <Prose>{row.before.length > mostBefore ? `…${row.before.slice(-mostBefore)}` : row.before}</Prose>
        <mark>
          <Prose>{row.source}</Prose>
        </mark>
        <Prose>{row.after}</Prose>
      </p>
      <span className="soft text-small">
        <Prose>{row.heading}</Prose>
      </span>
    </div>
  )
}

/** More words before it would push the sentence itself out of the line. */
const mostBefore = 14
