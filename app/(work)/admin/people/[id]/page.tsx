import { CapacityFields } from '@/app/(work)/admin/people/capacity-fields'
import { StateBadge } from '@/app/(work)/admin/people/people-table'
import { PersonFields } from '@/app/(work)/admin/people/person-fields'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { dayOf } from '@/domain/calendar'
import { FormEnd } from '@/ui/elements/form-end'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'
import { Version } from '@/ui/form/version'
import { viewPerson } from '@/usecases/people/access/view-person'
import { listUnitsTree } from '@/usecases/unit/list-units-tree'
import { addCapacityAction } from '../capacity-actions'
import { editPersonAction } from '../person-actions'
import { AccountForms } from './account-forms'
import { CapacityTable } from './capacity-table'
import { SecondStepPart } from './second-step-part'
import { SessionPart } from './session-part'

export const generateMetadata = titleOf((words) => words.admin.people.title)

export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await params
  const { words } = await readWords()
  const { title, people: text } = words.admin
  const now = new Date().toISOString()
  const person = await show(() => viewPerson(actor, id, now))
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
            <FormEnd send={text.save} />
          </WorkForm>
        </Section>
      )}
      <Section title={text.capacities}>
        <CapacityTable memberships={person.memberships} lots={person.lots} words={words} today={dayOf(now)} />
      </Section>
      <Section title={text.addCapacity}>
        <WorkForm action={addCapacityAction} form={`capacity:${id}`} className="form form__body">
          <input type="hidden" name="userId" value={id} />
          <CapacityFields units={units} words={words} today={dayOf(now)} />
          <FormEnd send={text.addSubmit} effect={id === actor.userId ? text.addOwn : text.addEffect} />
        </WorkForm>
      </Section>
      {person.access && <SessionPart userId={id} sessions={person.access.sessions} words={words} />}
      {person.access?.steppedSince && (
        <SecondStepPart userId={id} since={person.access.steppedSince} words={words.secondStep} />
      )}
      {person.isRuled && <AccountForms person={person} isOwn={id === actor.userId} words={words} />}
    </main>
  )
}
