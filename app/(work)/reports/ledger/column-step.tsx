import { notRead } from '@/domain/plan/ledger/choices'
import { ledgerFields } from '@/domain/plan/ledger/fields'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { Select } from '@/ui/elements/field/select'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import type { LedgerTrial } from '@/usecases/report/ledger/check-ledger-import'

type StepProps = { trial: LedgerTrial; words: Dictionary }

/** Which sheet is read, for which body and year, and what each of its columns is. */
export function ColumnStep({ trial, words }: StepProps) {
  const text = words.ledgerImport
  const { fileName: name, sheet, lines, totals, heads, columns } = trial
  const read = columns.filter(({ field }) => field).length
  const from = text.readFrom({ name, sheet: sheet.sheet, rows: lines.length, head: heads?.lastRow ?? 0 })
  return (
    <Section title={text.step2} small={columns.length ? text.columnsSum({ count: columns.length, read }) : undefined}>
      {heads && (
        <p className="hint">
          <Prose>{from}</Prose>
        </p>
      )}
      {totals.length > 0 && <p className="hint">{text.totals({ rows: totals.join(words.common.comma) })}</p>}
      <Frame trial={trial} words={words} />
      {columns.length > 0 && <ColumnTable columns={columns} words={words} />}
    </Section>
  )
}

function Frame({ trial, words }: StepProps) {
  const text = words.ledgerImport
  const { sheets, place, heads, year, issuer, issuers } = trial
  return (
    <div className="import__about ledger-import__frame">
      <Select
        name="sheet"
        label={text.sheet}
        defaultValue={String(place)}
        options={sheets.map(({ sheet }, at) => ({ value: String(at), label: sheet }))}
      />
      <Field
        name="head"
        label={text.head}
        hint={text.headHint}
        inputMode="numeric"
        defaultValue={String(heads?.lastRow ?? '')}
      />
      <Field name="year" label={text.year} inputMode="numeric" defaultValue={String(year)} />
      <Select
        name="unit"
        label={text.issuer}
        defaultValue={issuer.id}
        options={issuers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </div>
  )
}

function ColumnTable({ columns, words }: { columns: LedgerTrial['columns']; words: Dictionary }) {
  const text = words.ledgerImport
  const options = ledgerFields.map((field) => ({ value: field, label: text.fields[field] }))
  return (
    <table className="table table--plain stack ledger-import__columns">
      <TableHead
        caption={text.step2}
        columns={[text.place, text.headOf, text.samples, text.meaning, { name: text.filled, look: 'right' }]}
      />
      <tbody>
        {columns.map(({ place, letter, head, samples, field, filled }) => (
          <tr key={place}>
            <td data-label={text.place} className="mute">
              {letter}
            </td>
            <th scope="row">
              <Prose>{head || text.noHead}</Prose>
            </th>
            <td data-label={text.samples}>
              <span>
                <Prose>{samples.map(shorten).join(words.common.comma)}</Prose>
              </span>
            </td>
            <td data-label={text.meaning}>
              <Select
                name={`c.${place}`}
                label={text.fieldOf({ column: letter, head: head || text.noHead })}
                isLabelHidden
                defaultValue={field ?? notRead}
                options={[{ value: notRead, label: text.notRead }, ...options]}
              />
            </td>
            <td data-label={text.filled} className="right">
              {text.filledRows({ count: filled })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const shorten = (sample: string): string => (sample.length > 24 ? `${sample.slice(0, 24)}…` : sample)
