import { CapacityFields } from '@/app/(work)/admin/people/capacity-fields'
import { PersonFields } from '@/app/(work)/admin/people/person-fields'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { dayOf } from '@/domain/calendar'
import { FormEnd } from '@/ui/elements/form-end'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'
import { listUnitsTree } from '@/usecases/unit/list-units-tree'
import { createPersonAction } from '../person-actions'

export const generateMetadata = titleOf((words) => words.admin.people.new)

type Asked = { unit?: string; role?: string }

export default async function NewPersonPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const actor = await requireActor()
  const { unit, role } = await searchParams
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
          <div className="form form__body">
            <CapacityFields units={units} words={words} today={dayOf(now)} unitId={unit} role={role} />
          </div>
        </Section>
        <FormEnd send={text.create} look="main" effect={text.createEffect} />
      </WorkForm>
    </main>
  )
}
