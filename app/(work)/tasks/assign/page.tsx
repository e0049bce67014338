import { readLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { type AddressParams, textOf } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { isDeedOf } from '@/domain/task/move/deeds'
import { ButtonLink } from '@/ui/elements/button'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { viewAssignment } from '@/usecases/task/view-assignment'
import { assignAction } from './assign-action'
import { AssignFields } from './assign-fields'
import { ChosenTasks } from './chosen-tasks'
import { Reassigning } from './reassigning'

export const generateMetadata = titleOf((words) => words.ledger.assign.title)

export default async function AssignPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await requireActor()
  const { words } = await readWords()
  const params = await searchParams
  const { filter } = readLedgerAddress(params, actor)
  if (isDeedOf(actor, 'reassign'))
    return <Reassigning actor={actor} filter={filter} to={textOf(params.give)} words={words} />
  const view = await show(() => viewAssignment(actor, filter.ids, new Date().toISOString()))
  const text = words.ledger.assign
  return (
    <main className="page" id="main">
      <PageHead
        title={text.title}
        sub={text.sub({ count: view.lines.length })}
        crumbs={[{ label: words.ledger.title, to: '/tasks' }]}
      />
      {view.lines.length === 0 ? (
        <Empty title={text.none}>
          <ButtonLink to="/tasks" look="soft">
            {text.back}
          </ButtonLink>
        </Empty>
      ) : (
        <WorkForm action={assignAction} form="assign" keepsUnsent={false}>
          <AssignFields choices={view} words={words} />
          <ChosenTasks lines={view.lines} title={text.chosen} small={view.dropped > 0 && text.finished} words={words} />
        </WorkForm>
      )}
    </main>
  )
}
