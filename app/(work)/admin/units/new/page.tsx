import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { UnitFields } from '@/ui/admin/unit-fields'
import { FormEnd } from '@/ui/elements/form-end'
import { PageHead } from '@/ui/elements/page-head'
import { listUnitsTree } from '@/usecases/unit/list-units-tree'
import { createUnitAction } from '../unit-actions'

export const generateMetadata = titleOf((words) => words.admin.units.new)

export default async function NewUnitPage({ searchParams }: { searchParams: Promise<{ parent?: string | string[] }> }) {
  const actor = await requireActor()
  const { words } = await readWords()
  const { title, units: text } = words.admin
  const { parent } = await searchParams
  const units = await show(() => listUnitsTree(actor, new Date().toISOString()))
  const crumbs = [{ label: title, to: '/admin' }, { label: text.title, to: '/admin/units' }, { label: text.new }]
  const parentId = typeof parent === 'string' ? parent : units[0]?.id
  return (
    <main className="page page--form" id="main">
      <PageHead title={text.new} crumbs={crumbs} />
      <WorkForm action={createUnitAction} form="unit:new" className="form form--wide">
        <UnitFields units={units} words={words} parentId={parentId} />
        <FormEnd send={text.create} look="main" effect={text.createEffect} />
      </WorkForm>
    </main>
  )
}
