import { redirect } from 'next/navigation'
import { leave } from '@/app/leave'
import { readWords } from '@/app/locale'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { readNextPath } from '@/auth/next-path'
import { requireVisitor } from '@/auth/session'
import { listOwnCapacities } from '@/usecases/account/choose-capacity'
import { CapacityRow } from './capacity-row'
import { chooseCapacityAction } from './choose-capacity-action'

export const generateMetadata = titleOf((words) => words.account.capacity.title)

export default async function CapacityPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const visitor = await requireVisitor()
  if (visitor.mustChangePassword) redirect('/password')
  const { next } = await searchParams
  const { locale, words } = await readWords()
  const text = words.account.capacity
  const capacities = await listOwnCapacities(visitor, new Date().toISOString())
  return (
    <main className="door" id="main">
      <h1>{text.title}</h1>
      <p className="soft">{capacities.length ? text.lead : text.none}</p>
      <WorkForm action={chooseCapacityAction} form="capacity" keepsUnsent={false}>
        <input type="hidden" name="next" value={readNextPath(next)} />
        <ul className="capacities">
          {capacities.map((capacity) => (
            <CapacityRow
              key={capacity.id}
              capacity={capacity}
              isCurrent={capacity.id === visitor.actor?.membershipId}
              words={words}
              locale={locale}
            />
          ))}
        </ul>
      </WorkForm>
      <form action={leave}>
        <button type="submit" className="link">
          {words.common.logOut}
        </button>
      </form>
    </main>
  )
}
