import type { Metadata } from 'next'
import { readLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import type { AddressParams } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { isDeedOf } from '@/domain/task/move/deeds'
import { listLedgerChoices } from '@/usecases/ledger/list-ledger-choices'
import { viewLedger } from '@/usecases/ledger/view-ledger'
import { FilterPanel } from './filter-panel'
import { LedgerBar } from './ledger-bar'
import { LedgerBody } from './ledger-body'
import { LedgerHead } from './ledger-head'
import { listChips } from './list-chips'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.ledger.title }
}

export default async function LedgerPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await requireActor()
  const { words } = await readWords()
  const params = await searchParams
  const now = new Date().toISOString()
  const address = readLedgerAddress(params, actor)
  const isPanelOpen = params.panel === '1'
  const view = await show(() => viewLedger(actor, address, now))
  return (
    <main className="fill-window" id="main">
      <LedgerHead address={address} counts={view.tabs} reviewer={actor} words={words.ledger} />
      <LedgerBar
        address={address}
        chips={listChips(address.filter, view.names, words)}
        isPanelOpen={isPanelOpen}
        words={words.ledger}
      />
      {isPanelOpen && (
        <FilterPanel
          address={address}
          choices={await listLedgerChoices(actor, address.filter.year, now)}
          words={words}
        />
      )}
      <LedgerBody view={view} address={address} canAssign={isDeedOf(actor, 'assign')} words={words} />
    </main>
  )
}
