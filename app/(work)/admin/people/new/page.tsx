import type { Metadata } from 'next'
import { CapacityFields } from '@/app/(work)/admin/people/capacity-fields'
import { PersonFields } from '@/app/(work)/admin/people/person-fields'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { dayOf } from '@/domain/calendar'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'
import { SubmitButton } from '@/ui/elements/submit-button'
import { listUnitsTree } from '@/usecases/unit/list-units-tree'
import { createPersonAction } from '../person-actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.admin.people.new }
}

export default async function NewPersonPage() {
  const actor = await requireActor()
  const { words } = await readWords()
  const { title, people: text } = words.admin
  const now = new Date().toISOString()
  const units = await show(() => listUnitsTree(actor, now))
  const crumbs = [{ label: title, to: '/admin' }, { label: text.title, to: '/admin/people' }, { label: text.new }]
  return (
    <main className="page page--form" id="main">
      <PageHead title={text.new} crumbs={crumbs} />
      <WorkForm action={createPersonAction} form="person:new" className="form form--wide">
        <PersonFields words={words} />
        <Section title={text.firstCapacity}>
          <div className="form__body">
            <CapacityFields units={units} words={words} today={dayOf(now)} />
          </div>
        </Section>
        <div className="form-end">
          <SubmitButton look="main">{text.create}</SubmitButton>
          <p className="hint">{text.createEffect}</p>
        </div>
      </WorkForm>
    </main>
  )
}
