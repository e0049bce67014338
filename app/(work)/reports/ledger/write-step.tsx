import { readWords } from '@/app/locale'
import { WorkForm } from '@/app/work-form'
import type { Dictionary } from '@/i18n'
import { FormEnd } from '@/ui/elements/form-end'
import { Notice } from '@/ui/elements/notice'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { TableHead } from '@/ui/elements/table-head'
import type { LedgerTrial } from '@/usecases/report/ledger/check-ledger-import'
import { importLedgerAction } from './ledger-actions'

type WriteProps = { keptId: string; trial: LedgerTrial; choices: string }

/** What would be written, the rows left out by their numbers, and the button that writes it. */
export async function WriteStep({ keptId, trial, choices }: WriteProps) {
  const { words } = await readWords()
  const text = words.ledgerImport
  const { checked, year, parts } = trial
  const { rows, out } = checked
  if (!rows.length) return <Notice tone="amber">{words.refusals.ledgerEmpty}</Notice>
  const unset = sayUnset(trial, words)
  return (
    <Section title={text.step4}>
      <WorkForm action={importLedgerAction} form={`ledger:${keptId}`} keepsUnsent={false} className="form form__body">
        <input type="hidden" name="keptId" value={keptId} />
        <input type="hidden" name="choices" value={choices} />
        <Notice tone="green">{text.fine({ count: rows.length })}</Notice>
        {out.length > 0 && (
          <Notice tone="amber">{text.leftOut({ count: out.length, rows: listRows(out, words) })}</Notice>
        )}
        {unset && (
          <Notice>
            {unset}
            {words.common.comma}
            {text.unsetHow}
          </Notice>
        )}
        <p>
          <Prose>{text.becomes({ year, parts })}</Prose>
        </p>
        <Preview trial={trial} words={words} />
        <FormEnd send={text.confirm({ count: rows.length })} look="main" />
      </WorkForm>
    </Section>
  )
}

const mostListed = 40

function listRows(rows: readonly number[], { common }: Dictionary): string {
  const listed = rows.slice(0, mostListed).join(common.comma)
  return rows.length > mostListed ? `${listed}…` : listed
}

function sayUnset({ checked }: LedgerTrial, { ledgerImport }: Dictionary): string {
  const count = (isUnset: (row: LedgerTrial['checked']['rows'][number]) => boolean) =>
    checked.rows.filter(isUnset).length
  return ledgerImport.unset({
    lead: count(({ values }) => !values.leadUnitId),
    due: count(({ values }) => !values.deadline),
    standard: count(({ values }) => !values.standards.length),
  })
}

function Preview({ trial, words }: { trial: LedgerTrial; words: Dictionary }) {
  const text = words.ledgerImport
  const { fields } = text
  // As it was understood, so that a wrong unit is seen before it is written.
  const unitNames = new Map(trial.issuers.map(({ id, shortName }) => [id, shortName]))
  return (
    <table className="table stack">
      <TableHead
        caption={text.preview}
        columns={[fields.title, fields.lead, fields.due, fields.standards, { name: fields.percent, look: 'right' }]}
      />
      <tbody>
        {trial.checked.rows.slice(0, 5).map(({ row, title, texts, values, percent }) => (
          <tr key={row}>
            <td data-label={fields.title}>
              <Prose>{title}</Prose>
            </td>
            <td data-label={fields.lead}>
              <Prose>{unitNames.get(values.leadUnitId ?? '') ?? (texts.lead || '—')}</Prose>
            </td>
            <td data-label={fields.due}>
              <Prose>{values.deadline?.due ?? (texts.due || '—')}</Prose>
            </td>
            <td data-label={fields.standards}>
              <Prose>{values.standards.join(words.common.comma) || '—'}</Prose>
            </td>
            <td data-label={fields.percent} className="right">
              {percent === null ? '—' : `${percent}%`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
