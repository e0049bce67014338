import type { Route } from 'next'
import Link from 'next/link'
import { type LedgerAddress, writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { everything, firstPage, type LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { Empty } from '@/ui/elements/empty'
import { type LedgerFacts, packLine, toLine } from '@/ui/ledger/line'
import { BulkBar } from './bulk-bar'
import { LedgerTable } from './ledger-table'
import { listHeader } from './list-header'
import { type HeadFacts, sayHeads } from './say-heads'

export type BodyFacts = {
  lines: (LedgerFacts & { stepId: string; leadUnitId: string | null })[]
  heads: Map<string, HeadFacts>
  total: number
  previous: string | null
  next: string | null
}
type BodyProps = { view: BodyFacts; address: LedgerAddress; canAssign: boolean; words: Dictionary }

/** The table of the ledger with its pager; one plain form around it, so that ticked tasks go on without scripts. */
export function LedgerBody({ view, address, canAssign, words }: BodyProps) {
  const { page, filter, density } = address
  if (!view.lines.length) return <Nothing filter={filter} words={words} />
  const isOneYear = filter.year !== null || new Set(view.lines.map(({ numberYear }) => numberYear)).size === 1
  const groupOf = ({ stepId, leadUnitId }: BodyFacts['lines'][number]) =>
    page.group === 'step' ? stepId : page.group === 'unit' ? (leadUnitId ?? '') : ''
  const { ledger } = words
  return (
    <form className="ledger__form">
      <section className="ledger__scroll" aria-label={ledger.region}>
        <LedgerTable
          lines={view.lines.map((line) => packLine(toLine(line, groupOf(line), isOneYear, words)))}
          header={listHeader(address, isOneYear, ledger)}
          heads={sayHeads(view.heads, isOneYear, words)}
          density={density}
          words={{
            select: ledger.select({ name: '' }),
            selectAll: ledger.selectAll,
            noHandler: ledger.noHandler,
            noProgress: ledger.noProgress,
            original: ledger.original({ day: '' }),
          }}
        />
      </section>
      <div className="ledger__foot">
        <BulkBar canAssign={canAssign} words={ledger.bulk} />
        <LedgerPager view={view} address={address} words={words} />
      </div>
    </form>
  )
}

function LedgerPager({ view, address, words }: Omit<BodyProps, 'canAssign'>) {
  const { total, previous, next, lines } = view
  // The page before the first known row may turn out to be the first page.
  const at = previous === null ? 0 : Math.min(Math.max(address.at, 1), total - lines.length)
  const to = (page: { after?: string; before?: string }, rows: number) =>
    `/tasks${writeLedgerAddress({ ...address, page: { ...address.page, after: null, before: null, ...page }, at: rows })}`
  const step = (cursor: string | null, href: string, label: string, mark: string) =>
    cursor && (
      <Link prefetch={false} href={href as Route} aria-label={label}>
        {mark}
      </Link>
    )
  return (
    <div className="pager push">
      <span>{words.ledger.range({ from: at + 1, to: at + lines.length, total })}</span>
      <span className="soft">{words.ledger.perPage({ count: firstPage.size })}</span>
      <nav aria-label={words.common.pages}>
        {step(previous, to({ before: previous ?? '' }, at - firstPage.size), words.common.previous, '‹')}
        {step(next, to({ after: next ?? '' }, at + firstPage.size), words.common.next, '›')}
      </nav>
    </div>
  )
}

function Nothing({ filter, words: { ledger } }: { filter: LedgerFilter; words: Dictionary }) {
  const isFiltered = writeLedgerAddress({ filter }) !== writeLedgerAddress({ filter: everything })
  const { empty } = ledger
  return (
    <div className="ledger__empty">
      <Empty title={isFiltered ? empty.filteredTitle : empty.noneTitle}>
        <p>{isFiltered ? empty.filteredBody : empty.noneBody}</p>
        <Link prefetch={false} className="button button--soft" href={(isFiltered ? '/tasks' : '/reports') as Route}>
          {isFiltered ? ledger.filter.clear : empty.toReports}
        </Link>
      </Empty>
    </div>
  )
}
