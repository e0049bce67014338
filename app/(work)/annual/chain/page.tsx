import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { linkToChain } from '@/ui/annual/link-to-chain'
import { ButtonLink } from '@/ui/elements/button'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { type ChainFilter, chainFilters } from '@/usecases/chain/chain-rows'
import { viewChain } from '@/usecases/chain/view-chain'
import { ChainBody } from './chain-body'
import { ChainHead } from './chain-head'

type Query = { from?: string | string[]; to?: string | string[]; pair?: string | string[]; show?: string | string[] }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.chain.title }
}

export default async function ChainPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requireActor()
  const { words } = await readWords()
  const query = await searchParams
  const chosen = only(query.pair)?.split('~')
  if (chosen) redirect(linkToChain({ from: chosen[0], to: chosen[1] }))
  const filter = toFilter(only(query.show))
  const asked = { from: only(query.from), to: only(query.to), show: filter }
  const view = await show(() => viewChain(actor, asked, new Date().toISOString()))
  const { pair } = view
  return (
    <main className="page annual chain" id="main">
      {pair ? (
        <>
          <ChainHead facts={{ ...view, pair, filter }} words={words} />
          <ChainBody facts={{ ...view, pair, filter }} words={words} />
        </>
      ) : (
        <>
          <PageHead title={words.chain.title} crumbs={[{ label: words.exports.annual.title, to: '/annual' }]} />
          <Empty title={words.chain.emptyTitle}>
            <p>{words.chain.emptyBody}</p>
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
