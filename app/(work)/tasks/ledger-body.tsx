import { type LedgerAddress, writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { everything, firstPage, type LedgerFilter } from '@/domain/task/ledger'
import { openStatuses, type TaskStatus } from '@/domain/task/task'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Empty } from '@/ui/elements/empty'
import { Prose } from '@/ui/elements/prose'
import { sayConditions } from '@/usecases/ledger/list-chips'
import { headKeyOf, type LedgerView } from '@/usecases/ledger/view-ledger'
import { BulkBar, type BulkRights } from './bulk-bar'
import { LedgerTable } from './ledger-table'
import { toLine } from './line'
import { listHeader } from './list-header'
import { sayHeads } from './say-heads'

type BodyProps = { view: LedgerView; address: LedgerAddress; may: BulkRights; paper: LedgerPaper; words: Dictionary }
/** Who prints the ledger, for which body, and when. */
export type LedgerPaper = { unit: string; by: string; moment: string }

/** The table of the ledger with its pager; one plain form around it, so that ticked tasks go on without scripts. */
export function LedgerBody({ view, address, may, paper, words }: BodyProps) {
  const { page, filter, density } = address
  if (!view.lines.length) return <Nothing filter={filter} words={words} />
  const isOneYear = filter.year !== null || new Set(view.lines.map(({ numberYear }) => numberYear)).size === 1
  const { ledger } = words
  return (
    <form className="ledger__form">
      <section className="ledger__scroll" aria-label={ledger.region}>
        <LedgerTable
          lines={view.lines.map((line) => ({
            ...toLine(line, headKeyOf(line, page.group), isOneYear, words),
            edit: may.edit && isOpen(line.status) ? linkToEdit(address, line.id) : '',
          }))}
          header={listHeader(address, isOneYear, ledger)}
          heads={sayHeads(view.heads, isOneYear, words)}
          density={density}
          print={sayPaper(view, address, paper, words)}
          words={{
            select: ledger.select({ name: '' }),
            edit: ledger.edit.open,
            selectAll: ledger.selectAll,
            noHandler: ledger.noHandler,
            noProgress: ledger.noProgress,
            original: ledger.original({ day: '' }),
          }}
        />
      </section>
      <div className="ledger__foot">
        <BulkBar
          may={may}
          words={{ ...ledger.bulk, urge: words.urging.open, instruct: words.urging.instruction.open }}
        />
        <LedgerPager view={view} address={address} words={words} />
      </div>
    </form>
  )
}

const isOpen = (status: TaskStatus): boolean => openStatuses.some((open) => open === status)

/** The same page of the ledger with the form of one line. */
const linkToEdit = (address: LedgerAddress, id: string): string => {
  const here = writeLedgerAddress(address)
  return `/tasks${here}${here ? '&' : '?'}edit=${id}#edit`
}

/** Body and conditions above the table; below it which of how many lines these are, by whom and when printed. */
function sayPaper(view: LedgerView, { filter, at }: LedgerAddress, { unit, ...by }: LedgerPaper, words: Dictionary) {
  const { ledger, common } = words
  const conditions = sayConditions(filter, view.names, words)
  const range = { from: firstOf(view, at) + 1, to: firstOf(view, at) + view.lines.length, total: view.total }
  return {
    title: ledger.printTitle({ unit }),
    facts: [ledger.printConditions({ conditions }), by.moment].join(gap),
    foot: [ledger.range(range), common.printed(by)].join(gap),
  }
}

// The page before the first known row may turn out to be the first page.
const firstOf = ({ previous, total, lines }: LedgerView, at: number): number =>
  previous === null ? 0 : Math.min(Math.max(at, 1), total - lines.length)

function LedgerPager({ view, address, words }: Omit<BodyProps, 'may' | 'paper'>) {
  const { total, previous, next, lines } = view
  const at = firstOf(view, address.at)
  const to = (page: { after?: string; before?: string }, rows: number) =>
    `/tasks${writeLedgerAddress({ ...address, page: { ...address.page, after: null, before: null, ...page }, at: rows })}`
  const step = (cursor: string | null, href: string, label: string, mark: string) =>
    cursor && (
      <a href={href} aria-label={label}>
        {mark}
      </a>
    )
  return (
    <div className="pager push">
      <span>
        <Prose>{words.ledger.range({ from: at + 1, to: at + lines.length, total })}</Prose>
      </span>
      <span className="soft">
        <Prose>{words.ledger.perPage({ count: firstPage.size })}</Prose>
      </span>
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
      <Empty
        title={isFiltered ? empty.filteredTitle : empty.noneTitle}
        why={isFiltered ? empty.filteredBody : empty.noneBody}
      >
        <a className="button button--soft" href={isFiltered ? '/tasks' : '/reports'}>
          {isFiltered ? ledger.filter.clear : empty.toReports}
        </a>
      </Empty>
    </div>
  )
}
