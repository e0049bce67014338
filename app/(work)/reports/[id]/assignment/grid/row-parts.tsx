import type { AssignmentWords } from '@/i18n/assignment-words'
import { Prose } from '@/ui/elements/prose'
import type { GridRow } from '@/usecases/plan/assignment/view-assignment-grid'

export type Group<Row> = { heading: string; members: Row[] }

/** The rows of each numbered heading of the text, in order. */
export function groupRows<Row extends { row: GridRow }>(rows: readonly Row[]): Group<Row>[] {
  const groups: (Group<Row> & { stepId: string })[] = []
  for (const each of rows) {
    const { stepId, heading } = each.row
    const last = groups.at(-1)
    if (last?.stepId === stepId) last.members.push(each)
    else groups.push({ stepId, heading, members: [each] })
  }
  return groups
}

/** The line above the rows of a heading. */
export const GroupRow = ({ heading, count, words }: { heading: string; count: number; words: AssignmentWords }) => (
  <tr className="grid-group">
    <td colSpan={10}>
      <b className="serif">
        <Prose>{heading}</Prose>
      </b>
      <span className="soft">
        <Prose>{words.group({ count })}</Prose>
      </span>
    </td>
  </tr>
)

/** The number of a row and its sentence in the report. */
export const RowHead = ({ row }: { row: GridRow }) => (
  <>
    <th scope="row" className="grid-number">
      <Prose>{row.number}</Prose>
    </th>
    <td className="grid-source serif" title={row.source}>
      <span>
        <Prose>{row.source}</Prose>
      </span>
    </td>
  </>
)
