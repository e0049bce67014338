import type { WrongDays } from '@/app/(work)/wrong-days'
import { type AuditFilter, actionsOfKind, auditKinds } from '@/domain/audit/audit-filter'
import type { Dictionary } from '@/i18n'
import { Field } from '@/ui/elements/field/field'
import { type Option, Select } from '@/ui/elements/field/select'
import { DateField } from '@/ui/form/date-field'

type FormProps = { filter: AuditFilter; wrong: WrongDays; words: Dictionary }

/** The conditions of the log as a plain form; of `wrong` days what was typed. */
export function AuditFilterForm({ filter, wrong, words }: FormProps) {
  const text = words.audit.filter
  const { date } = words.common
  return (
    <search className="audit__filter">
      <form action="/audit" aria-label={text.label}>
        <Field name="person" label={text.person} defaultValue={filter.person} type="search" />
        <Select
          name="kind"
          label={text.kind}
          empty={text.any}
          defaultValue={filter.kind ?? filter.action}
          options={listActions(words)}
        />
        <Field name="object" label={text.object} defaultValue={filter.object} type="search" />
        <DateField name="from" label={text.from} defaultValue={filter.from ?? wrong.from} words={date} />
        <DateField name="to" label={text.to} defaultValue={filter.to ?? wrong.to} words={date} />
        <button className="button button--main" type="submit">
          {text.apply}
        </button>
        <a className="link text-small" href="/audit">
          {text.clear}
        </a>
      </form>
    </search>
  )
}

/** Each kind as a whole, and below it its actions one by one. */
function listActions({ audit }: Dictionary): Option[] {
  const actions = Object.entries(audit.actions)
  return auditKinds.flatMap((kind) => {
    const group = audit.kinds[kind]
    const begins: readonly string[] = actionsOfKind[kind]
    const own = actions.filter(([code]) => begins.some((begin) => code.startsWith(begin)))
    const whole = { value: kind, label: audit.filter.wholeKind({ kind: group }), group }
    return [whole, ...own.map(([value, label]) => ({ value, label, group }))]
  })
}
