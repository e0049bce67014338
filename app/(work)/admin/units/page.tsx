import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { AdminHead } from '@/ui/admin/admin-head'
import { ButtonLink } from '@/ui/elements/button'
import { Empty } from '@/ui/elements/empty'
import { listUnitsTree } from '@/usecases/unit/list-units-tree'
import { UnitTable } from './unit-table'

export const generateMetadata = titleOf((words) => words.admin.units.title)

export default async function UnitsPage() {
  const actor = await requireActor()
  const { words } = await readWords()
  const text = words.admin.units
  const units = await show(() => listUnitsTree(actor, new Date().toISOString()))
  return (
    <main className="page" id="main">
      <AdminHead actor={actor} part="units" words={words} sub={text.lead}>
        <ButtonLink look="main" to="/admin/units/new">
          {text.new}
        </ButtonLink>
      </AdminHead>
      {units.length ? <UnitTable units={units} words={words} /> : <Empty title={text.empty} why={text.emptyHint} />}
    </main>
  )
}
