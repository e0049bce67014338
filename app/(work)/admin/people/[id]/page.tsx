import type { Metadata } from 'next'
import { CapacityFields } from '@/app/(work)/admin/people/capacity-fields'
import { StateBadge } from '@/app/(work)/admin/people/people-table'
import { PersonFields } from '@/app/(work)/admin/people/person-fields'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { dayOf } from '@/domain/calendar'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { Version } from '@/ui/form/version'
import { findPersonAccount } from '@/usecases/people/list-people-accounts'
import { listUnitsTree } from '@/usecases/unit/list-units-tree'
import { addCapacityAction } from '../capacity-actions'
import { editPersonAction } from '../person-actions'
import { AccountForms } from './account-forms'
import { CapacityTable } from './capacity-table'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.admin.people.title }
}

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await params
  const { words } = await readWords()
  const { title, people: text } = words.admin
  const now = new Date().toISOString()
  const person = await show(() => findPersonAccount(actor, id, now))
  const units = await listUnitsTree(actor, now)
  const crumbs = [{ label: title, to: '/admin' }, { label: text.title, to: '/admin/people' }, { label: person.name }]
  return (
    <main className="page page--form" id="main">
      <PageHead title={person.name} crumbs={crumbs} sub={<StateBadge person={person} words={text} />} />
      {!person.isRuled && <Notice>{text.elsewhere}</Notice>}
      {person.isRuled && (
        <Section title={text.edit}>
          <WorkForm action={editPersonAction} form={`person:${id}`} className="form form__body">
            <input type="hidden" name="userId" value={id} />
            <Version value={person.version} />
            <PersonFields words={words} person={person} />
            <div className="form-end">
              <SubmitButton>{text.save}</SubmitButton>
            </div>
          </WorkForm>
        </Section>
      )}
      <Section title={text.capacities}>
        <CapacityTable memberships={person.memberships} words={words} today={dayOf(now)} />
      </Section>
      <Section title={text.addCapacity}>
        <WorkForm action={addCapacityAction} form={`capacity:${id}`} className="form form__body">
          <input type="hidden" name="userId" value={id} />
          <CapacityFields units={units} words={words} today={dayOf(now)} />
          <div className="form-end">
            <SubmitButton>{text.addSubmit}</SubmitButton>
            <p className="hint">{id === actor.userId ? text.addOwn : text.addEffect}</p>
          </div>
        </WorkForm>
      </Section>
      {person.isRuled && <AccountForms person={person} isOwn={id === actor.userId} words={text} />}
    </main>
  )
}
