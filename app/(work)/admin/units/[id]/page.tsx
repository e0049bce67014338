import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { UnitFields } from '@/ui/admin/unit-fields'
import { Check } from '@/ui/elements/field/check'
import { FormEnd } from '@/ui/elements/form-end'
import { Notice } from '@/ui/elements/notice'
import { PageHead } from '@/ui/elements/page-head'
import { Version } from '@/ui/form/version'
import { viewUnit } from '@/usecases/unit/list-units-tree'
import { editUnitAction } from '../unit-actions'

export const generateMetadata = titleOf((words) => words.admin.units.title)

export default async function UnitPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await params
  const { words } = await readWords()
  const { title, units: text } = words.admin
  const now = new Date().toISOString()
  const { unit, units } = await show(() => viewUnit(actor, id, now))
  const crumbs = [{ label: title, to: '/admin' }, { label: text.title, to: '/admin/units' }, { label: unit.shortName }]
  return (
    <main className="page page--form" id="main">
      <PageHead title={unit.isShaped ? text.editTitle({ name: unit.name }) : unit.name} crumbs={crumbs} />
      {unit.isShaped ? (
        <WorkForm action={editUnitAction} form={`unit:${unit.id}`} className="form form--wide">
          <input type="hidden" name="unitId" value={unit.id} />
          <Version value={unit.version} />
          <UnitFields units={units} words={words} unit={unit} />
          <div>
            <Check name="active" label={text.active} isTicked={unit.active} />
            <p className="hint">{text.activeHint}</p>
          </div>
          <FormEnd send={text.save} look="main" effect={text.saveEffect} />
        </WorkForm>
      ) : (
        <Notice>{text.ownUnit}</Notice>
      )}
    </main>
  )
}
