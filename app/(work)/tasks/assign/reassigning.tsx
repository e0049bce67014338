import { writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { inputOf } from '@/app/input-of'
import { show } from '@/app/show'
import { WorkForm } from '@/app/work-form'
import type { Actor } from '@/domain/people'
import type { LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { ButtonLink } from '@/ui/elements/button'
import { Empty } from '@/ui/elements/empty'
import { Field } from '@/ui/elements/field/field'
import { FormEnd } from '@/ui/elements/form-end'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { Prose } from '@/ui/elements/prose'
import { Section } from '@/ui/elements/section'
import { mostAtOnce } from '@/usecases/task/assign-tasks'
import { reassignManyForm } from '@/usecases/task/task-forms'
import { type Reassignment, viewReassignment } from '@/usecases/task/view-reassignment'
import { reassignManyAction } from './assign-action'
import { GivenTable, KeptTable } from './reassign-tables'

type Props = { actor: Actor; filter: LedgerFilter; to: string; words: Dictionary }

/** A head gives the unit's tasks of a selection or filter to another handler: first to whom, then who gets what, then the act. */
export async function Reassigning({ actor, filter, to, words }: Props) {
  const view = await show(() => viewReassignment(actor, { filter, to }, new Date().toISOString()))
  const { reassign: text, ...ledger } = words.ledger
  const back = writeLedgerAddress({ filter })
  return (
    <main className="page" id="main">
      <PageHead
        title={text.title}
        sub={text.sub({ given: view.given.length, kept: view.kept.length })}
        crumbs={[{ label: ledger.title, to: `/tasks${back}` }]}
      />
      {view.beyond > 0 && <Notice tone="amber">{words.urging.beyond({ max: mostAtOnce, count: view.beyond })}</Notice>}
      {view.foreign > 0 && <Notice tone="amber">{text.foreign({ count: view.foreign })}</Notice>}
      {!view.given.length && !view.kept.length ? (
        <Empty title={text.none} why={text.noneWhy}>
          <ButtonLink to="/tasks" look="soft">
            {ledger.assign.back}
          </ButtonLink>
        </Empty>
      ) : (
        <WorkForm action={reassignManyAction} form="reassign" keepsUnsent={false} className="urging">
          <Fields view={view} address={`/tasks/assign${back}`} words={words} />
          <div>
            {view.given.length > 0 && <GivenTable view={view} words={words} />}
            {view.kept.length > 0 && <KeptTable kept={view.kept} words={words} />}
          </div>
        </WorkForm>
      )}
    </main>
  )
}

type FieldsProps = { view: Reassignment; address: string; words: Dictionary }

function Fields({ view: { handlers, to, given }, address, words }: FieldsProps) {
  const { reassign: text } = words.ledger
  const join = address.includes('?') ? '&' : '?'
  return (
    <Section title={text.to}>
      <nav className="segments" aria-label={text.to}>
        {handlers.map(({ value, label }) => (
          <a
            key={value}
            href={`${address}${join}give=${value}`}
            aria-current={value === to?.value ? 'true' : undefined}
          >
            <Prose>{label}</Prose>
          </a>
        ))}
      </nav>
      {!to && (
        <p className="hint">
          <Prose>{handlers.length ? text.toFirst : text.noHandlers}</Prose>
        </p>
      )}
      {to && given.length > 0 && (
        <>
          <input type="hidden" name="handlerId" value={to.value} />
          <Field {...inputOf(reassignManyForm, 'reason')} label={text.reason} hint={text.reasonHint} />
          <FormEnd send={text.submit({ count: given.length })} look="main" effect={text.effect} />
        </>
      )}
    </Section>
  )
}
