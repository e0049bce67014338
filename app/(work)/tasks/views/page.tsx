import { readLedgerAddress, writeView } from '@/app/(work)/tasks/ledger-address'
import { type AddressParams, toParams } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { PageHead } from '@/ui/elements/page-head'
import { Section } from '@/ui/elements/section'
import { nameFilter } from '@/usecases/ledger/name-filter'
import { listViews } from '@/usecases/ledger/views/list-views'
import { SaveForm } from './save-form'
import { sayView, type ToldView } from './say-view'
import { ViewTable } from './view-table'

export const generateMetadata = titleOf((words) => words.views.title)

/** The saved views, and the form that saves the ledger as its address, which this page's is, says it. */
export default async function ViewsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await requireActor()
  const { words } = await readWords()
  const views = await show(() => listViews(actor))
  const tell = async (params: AddressParams): Promise<ToldView> => {
    const address = readLedgerAddress(params, actor)
    return sayView(address, await nameFilter(actor, address.filter), words)
  }
  const params = await searchParams
  const listed = await Promise.all(
    views.map(async (view) => ({ ...view, told: await tell(toParams(new URLSearchParams(view.address))) })),
  )
  const address = writeView(readLedgerAddress(params, actor))
  const text = words.views
  return (
    <main className="page" id="main">
      <PageHead
        title={text.title}
        sub={text.sub}
        crumbs={[{ label: words.ledger.title, to: `/tasks${address}` }, { label: text.title }]}
      />
      <SaveForm actor={actor} address={address} told={await tell(params)} />
      {views.length > 0 && (
        <Section title={text.list}>
          <ViewTable views={listed} actor={actor} words={words} />
        </Section>
      )}
    </main>
  )
}
