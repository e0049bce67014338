import type { Column } from '@/domain/admin/workbook/workbook'
import type { Dictionary } from '@/i18n'
import { Prose } from '@/ui/elements/prose'
import { TableHead } from '@/ui/elements/table-head'

type RowError = { sheet: 'units' | 'people'; row: number; column: Column | null; sentence: string }

/** Errors of a workbook by sheet, row and column, each with what is wrong and how to mend it. */
export function ErrorTable({ errors, words }: { errors: readonly RowError[]; words: Dictionary['admin'] }) {
  const { import: text, workbook } = words
  return (
    <table className="table stack admin__errors">
      <caption className="visually-hidden">{text.errorTable}</caption>
      <TableHead columns={[text.sheet, { name: text.row, look: 'right' }, text.column, text.what]} />
      <tbody>
        {errors.map(({ sheet, row, column, sentence }) => (
          <tr key={`${sheet} ${row} ${column} ${sentence}`}>
            <td data-label={text.sheet}>{row ? workbook.sheets[sheet] : text.whole}</td>
            <td data-label={text.row} className="right">
              {row || '—'}
            </td>
            <td data-label={text.column}>{column ? workbook.columns[column] : '—'}</td>
            <td data-label={text.what}>
              <Prose>{sentence}</Prose>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
