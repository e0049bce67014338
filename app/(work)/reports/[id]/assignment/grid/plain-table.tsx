import { gridColumns } from '@/domain/plan/assignment/columns'
import type { AssignmentWords } from '@/i18n/assignment-words'
import { EarlyArea } from '@/ui/elements/field/early-area'
import { useLangOf } from '@/ui/elements/page-lang'
import { nameCell } from '../state/edits'
import type { GridData, LiveRow } from './grid-data'
import { GroupRow, groupRows, RowHead } from './row-parts'

type PlainProps = { rows: readonly LiveRow[]; data: GridData; words: AssignmentWords }

/** The same table as plain fields, sent all at once: what there is without scripts. */
export function PlainTable({ rows, data, words }: PlainProps) {
  return (
    <tbody>
      {groupRows(rows).map(({ heading, members }) => [
        <GroupRow key={heading} heading={heading} count={members.length} words={words} />,
        ...members.map((live) => <PlainRow key={live.row.id} live={live} data={data} words={words} />),
      ])}
    </tbody>
  )
}

function PlainRow({ live, data, words }: { live: LiveRow; data: GridData; words: AssignmentWords }) {
  const { row, texts } = live
  const { number } = row
  const langOf = useLangOf()
  return (
    <tr id={`row-${row.id}`}>
      <RowHead row={row} />
      {gridColumns.map((column) => {
        const label = words.cellName({ number, column: words.columns[column] })
        const name = nameCell(column, row.id)
        if (column === 'key')
          return (
            <td key={column}>
              <select className="grid-field" name={name} aria-label={label} defaultValue={texts.key}>
                <option value="">{words.keyOf.no}</option>
                <option value={data.offers.names.key}>{words.keyOf.yes}</option>
              </select>
            </td>
          )
        return (
          <td key={column}>
            <EarlyArea
              className="grid-field"
              id={name}
              name={name}
              lang={langOf(texts[column])}
              aria-label={label}
              rows={2}
              defaultValue={texts[column]}
            />
            {column === 'title' && <input type="hidden" name={`version.${row.id}`} value={row.version} />}
          </td>
        )
      })}
    </tr>
  )
}
