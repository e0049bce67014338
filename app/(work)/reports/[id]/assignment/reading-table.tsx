import { gridColumns } from '@/domain/plan/assignment/columns'
import type { AssignmentWords } from '@/i18n/assignment-words'
import { Prose } from '@/ui/elements/prose'
import type { LiveRow } from './grid/grid-data'
import { GridTable } from './grid/grid-table'
import { GroupRow, groupRows, RowHead } from './grid/row-parts'

/** The table to read: for the director who registers, and for whoever may see the plan. */
export function ReadingTable({ rows, words }: { rows: readonly LiveRow[]; words: AssignmentWords }) {
  return (
    <GridTable words={words}>
      <tbody>
        {groupRows(rows).map(({ heading, members }) => [
          <GroupRow key={members[0]?.row.stepId} heading={heading} count={members.length} words={words} />,
          ...members.map((live) => <ReadingRow key={live.row.id} live={live} words={words} />),
        ])}
      </tbody>
    </GridTable>
  )
}

function ReadingRow({ live: { row, texts, checked }, words }: { live: LiveRow; words: AssignmentWords }) {
  const { reading } = words
  const empty = { handler: reading.atSigning, lead: reading.none, due: reading.none, standards: reading.none }
  return (
    <tr id={`row-${row.id}`}>
      <RowHead row={row} />
      {gridColumns.map((column) => {
        // What is worth a look before registering is none of a task that is under way.
        const isWarned = !row.taskNumber && checked.findings.some((finding) => finding.column === column)
        const text = texts[column] || (column in empty ? empty[column as keyof typeof empty] : '')
        return (
          <td key={column} className={isWarned ? 'grid-cell is-warned' : 'grid-cell'}>
            {column === 'title' && row.taskNumber ? (
              <a href={`/tasks/${row.taskId}`} aria-label={reading.openTask({ number: row.taskNumber })}>
                <Prose>{text}</Prose>
              </a>
            ) : (
              <span className={texts[column] ? undefined : 'mute'}>
                <Prose>{text}</Prose>
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
}
