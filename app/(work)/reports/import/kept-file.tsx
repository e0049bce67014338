'use client'
import { Check } from '@/ui/elements/field/check'
import { useFormContent } from '@/ui/elements/form-context'
import { Prose } from '@/ui/elements/prose'

/** After a refusal: says that the file was received and names it to the form, so that it need not be chosen again. */
export function KeptFile({ words, anonymous }: { words: string; anonymous: string }) {
  const { values } = useFormContent()
  if (!values?.keptId) return null
  return (
    <p className="note note--blue">
      <i aria-hidden="true">○</i>
      <span>
        <Prose>{values.keptName ? words.replace('{name}', values.keptName) : anonymous}</Prose>
      </span>
      <input type="hidden" name="keptId" value={values.keptId} />
      <input type="hidden" name="keptName" value={values.keptName ?? ''} />
    </p>
  )
}

/** A box that is asked only once a refusal has named its field: what a person knows and does all the same. */
export function AskedTick({ name, label }: { name: string; label: string }) {
  const { values, error } = useFormContent()
  if (error?.field !== name && !values?.[name]) return null
  return <Check name={name} label={label} />
}

/** The way to the report that was imported before. */
export function OpenFirst({ label }: { label: string }) {
  const { values } = useFormContent()
  if (!values?.firstId) return null
  return (
    <p>
      <a className="button button--main" href={`/reports/${encodeURIComponent(values.firstId)}`}>
        <Prose>{label}</Prose>
      </a>
    </p>
  )
}

/** After a workbook was given: the way to the import of a ledger. */
export function OpenLedger({ label }: { label: string }) {
  const { error } = useFormContent()
  if (error?.field !== 'asTable') return null
  return (
    <p>
      <a className="button" href="/reports/ledger">
        <Prose>{label}</Prose>
      </a>
    </p>
  )
}
