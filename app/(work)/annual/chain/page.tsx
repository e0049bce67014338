import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { linkToChain } from '@/ui/annual/link-to-chain'
import { ButtonLink } from '@/ui/elements/button'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { type ChainFilter, chainFilters } from '@/usecases/chain/chain-rows'
import { viewChain } from '@/usecases/chain/view-chain'
import { ChainBody } from './chain-body'
import { ChainDesk, ConfirmAll } from './chain-desk'
import { ChainHead } from './chain-head'

type Query = Partial<Record<'from' | 'to' | 'pair' | 'show' | 'edit', string | string[]>>

// For the title and for the page.
type Asked = [from: string | undefined, to: string | undefined, filter: ChainFilter, edit: string | undefined]
const readPage = cache(async (...[from, to, filter, edit]: Asked) => {
  const actor = await requireActor()
  return show(() => viewChain(actor, { from, to, show: filter, edit }, new Date().toISOString()))
})

export async function generateMetadata({ searchParams }: { searchParams: Promise<Query> }): Promise<Metadata> {
  const { chain } = (await readWords()).words
  const query = await searchParams
  if (only(query.pair)) return { title: chain.title }
  const { pair } = await readPage(only(query.from), only(query.to), toFilter(only(query.show)), only(query.edit))
  return { title: pair ? chain.heading({ from: pair.older.year, to: pair.newer.year }) : chain.title }
}

export default async function ChainPage({ searchParams }: { searchParams: Promise<Query> }) {
  await requireActor()
  const { words } = await readWords()
  const query = await searchParams
  const chosen = only(query.pair)?.split('~')
  if (chosen) redirect(linkToChain({ from: chosen[0], to: chosen[1] }))
  const filter = toFilter(only(query.show))
  const view = await readPage(only(query.from), only(query.to), filter, only(query.edit))
  const { pair } = view
  return (
    <main className="page annual chain" id="main">
      {pair ? (
        <>
          <ChainHead facts={{ ...view, pair, filter }} words={words} />
          {view.desk && <ChainDesk row={view.desk} facts={{ ...view, pair, filter }} words={words} />}
          {view.canDecide && !view.desk && <ConfirmAll facts={{ ...view, pair, filter }} words={words} />}
          <Drawn>
            <ChainBody facts={{ ...view, pair, filter }} words={words} />
          </Drawn>
        </>
      ) : (
        <>
          <PageHead title={words.chain.title} crumbs={[{ label: words.exports.annual.title, to: '/annual' }]} />
          <Empty title={words.chain.emptyTitle} why={words.chain.emptyBody}>
            <ButtonLink to="/reports">{words.chain.emptyLink}</ButtonLink>
          </Empty>
        </>
      )}
    </main>
  )
}

const only = (value: string | string[] | undefined): string | undefined =>
  typeof value === 'string' && value ? value : undefined

const toFilter = (value: string | undefined): ChainFilter => chainFilters.find((filter) => filter === value) ?? 'all'
