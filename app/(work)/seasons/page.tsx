import { readLedgerAddress, writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import type { AddressParams } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { ButtonLink } from '@/ui/elements/button'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { viewSeasons } from '@/usecases/season/list-seasons'
import { SeasonTable } from './season-table'

export const generateMetadata = titleOf((words) => words.season.title)

/** All seasons; conditions of the ledger in the address go on to the form that begins one. */
export default async function SeasonsPage({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await requireActor()
  const { words } = await readWords()
  const { filter } = readLedgerAddress(await searchParams, actor)
  const { seasons, canStart } = await show(() => viewSeasons(actor, new Date().toISOString()))
  const text = words.season.list
  const start = canStart && (
    <ButtonLink to={`/seasons/new${writeLedgerAddress({ filter })}`} look="main">
      {text.start}
    </ButtonLink>
  )
  return (
    <main className="page" id="main">
      <PageHead
        title={words.season.title}
        sub={words.season.sub}
        crumbs={[{ label: words.ledger.title, to: `/tasks${writeLedgerAddress({ filter })}` }]}
      >
        <ButtonLink to="/circulars">{words.circular.title}</ButtonLink>
        {seasons.length > 0 && start}
      </PageHead>
      {seasons.length === 0 ? (
        <Empty title={text.none} why={canStart ? text.noneForOffice : text.noneForUnit}>
          {start}
        </Empty>
      ) : (
        <Drawn>
          <SeasonTable seasons={seasons} words={words} />
        </Drawn>
      )}
    </main>
  )
}
