import type { Route } from 'next'
import Link from 'next/link'
import { type AuditFilter, auditKinds } from '@/domain/audit/audit-filter'
import type { Dictionary } from '@/i18n'
import { PanelField, PanelSelect } from '@/ui/ledger/panel-field'

/** The conditions of the log as a plain form. */
export function AuditFilterForm({ filter, words }: { filter: AuditFilter; words: Dictionary['audit'] }) {
  const text = words.filter
  const kinds = auditKinds.map((id) => ({ id, name: words.kinds[id] }))
  return (
    <search className="audit__filter">
      <form action="/audit" aria-label={text.label}>
        <PanelField name="person" label={text.person} value={filter.person} type="search" />
        <PanelSelect name="kind" label={text.kind} any={text.any} value={filter.kind} options={kinds} />
        <PanelField name="object" label={text.object} value={filter.object} type="search" />
        <PanelField name="from" label={text.from} value={filter.from} type="date" />
        <PanelField name="to" label={text.to} value={filter.to} type="date" />
        <button className="button button--main" type="submit">
          {text.apply}
        </button>
        <Link className="link text-small" href={'/audit' as Route}>
          {text.clear}
        </Link>
      </form>
    </search>
  )
}
