'use client'
import { Check } from '@/ui/elements/field/check'
import { useFormContent } from '@/ui/elements/form-context'

/** After a refusal: says that the file was received and names it to the form, so that it need not be chosen again. */
export function KeptFile({ words, anonymous }: { words: string; anonymous: string }) {
  const { values } = useFormContent()
  if (!values?.keptId) return null
  return (
    <p className="note note--blue">
      <i aria-hidden="true">○</i>
      <span>{values.keptName ? words.replace('{name}', values.keptName) : anonymous}</span>
      <input type="hidden" name="keptId" value={values.keptId} />
      <input type="hidden" name="keptName" value={values.keptName ?? ''} />
    </p>
  )
}

/** The box by which a person imports a report without next steps; asked only once that is known. */
export function WithoutSteps({ label }: { label: string }) {
  const { values, error } = useFormContent()
  if (error?.field !== 'withoutSteps' && !values?.withoutSteps) return null
  return <Check name="withoutSteps" label={label} />
}

/** The way to the report that was imported before. */
export function OpenFirst({ label }: { label: string }) {
  const { values } = useFormContent()
  if (!values?.firstId) return null
  return (
    <p>
      <a className="button button--main" href={`/reports/${encodeURIComponent(values.firstId)}`}>
        {label}
      </a>
    </p>
  )
}
