import { readLedgerAddress, writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import type { AddressParams } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { WorkForm } from '@/app/work-form'
import { requireActor } from '@/auth/session'
import { ButtonLink } from '@/ui/elements/button'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { viewStart } from '@/usecases/season/view-start'
import { startAction } from './start-action'
import { StartFields } from './start-fields'
import { WhichTasks } from './which-tasks'

export const generateMetadata = titleOf((words) => words.season.start.title)

export default async function StartSeasonPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await requireActor()
  const { words } = await readWords()
  const { filter } = readLedgerAddress(await searchParams, actor)
  const view = await show(() => viewStart(actor, filter, new Date().toISOString()))
  const address = writeLedgerAddress({ filter })
  const text = words.season.start
  return (
    <main className="page" id="main">
      <PageHead
        title={text.title}
        sub={text.sub({ count: view.count, units: view.units.length })}
        crumbs={[{ label: words.season.title, to: '/seasons' }]}
      />
      <div className="with-side">
        {view.count ? (
          <WorkForm action={startAction} form="season">
            <StartFields view={view} address={address} words={words} />
          </WorkForm>
        ) : (
          <Empty title={text.none} why={text.noneWhy}>
            <ButtonLink to={`/tasks${address}`}>{text.change}</ButtonLink>
          </Empty>
        )}
        <WhichTasks view={view} filter={filter} address={address} words={words} />
      </div>
    </main>
  )
}
