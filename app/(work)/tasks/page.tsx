import type { Metadata } from 'next'
import { AsOfNotice } from '@/app/(work)/as-of-notice'
import { readLedgerAddress, writeLedgerAddress } from '@/app/(work)/tasks/ledger-address'
import { findWrongDays, WrongDayNotice } from '@/app/(work)/wrong-days'
import { type AddressParams, firstOf, textOf } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { can } from '@/domain/policy'
import { isDeedOf } from '@/domain/task/move/deeds'
import { isInstructor } from '@/domain/task/urging/instruction'
import { isUrger } from '@/domain/task/urging/urge-rights'
import { formatMoment } from '@/i18n/dates'
import { Notice } from '@/ui/elements/notice'
import { viewRow } from '@/usecases/ledger/edited/edit-row'
import { listChips } from '@/usecases/ledger/list-chips'
import { listLedgerChoices } from '@/usecases/ledger/list-ledger-choices'
import { viewLedger } from '@/usecases/ledger/view-ledger'
import { listViews } from '@/usecases/ledger/views/list-views'
import { FilterPanel } from './filter-panel'
import { LedgerBar, writeAnew } from './ledger-bar'
import { LedgerBody } from './ledger-body'
import { LedgerHead } from './ledger-head'
import { RowForm } from './row/row-form'

// What a day that is over shows is nothing to act on.
const noDeeds = { edit: false, assign: false, reassign: false, urge: false, instruct: false }

type LedgerProps = { searchParams: Promise<AddressParams> }

export async function generateMetadata({ searchParams }: LedgerProps): Promise<Metadata> {
  const [actor, { words }] = [await requireActor(), await readWords()]
  return { title: words.ledger.titleOf(readLedgerAddress(await searchParams, actor).filter) }
}

export default async function LedgerPage({ searchParams }: LedgerProps) {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const params = await searchParams
  const now = new Date().toISOString()
  const address = readLedgerAddress(params, actor)
  const { asOf } = address.filter
  const wrong = findWrongDays(params, ['from', 'to', 'by'])
  const typed = { ...wrong, ...findWrongDays(params, ['asOf']) }
  const isPanelOpen = params.panel === '1' || Object.keys(typed).length > 0
  const edited = can(actor, 'editLedger') ? textOf(params.edit) : ''
  const view = await show(() => viewLedger(actor, address, now))
  return (
    <main className="fill-window" id="main">
      <LedgerHead
        address={address}
        counts={view.tabs}
        reviewer={actor}
        canReassign={isDeedOf(actor, 'reassign')}
        canUrge={isUrger(actor)}
        canEdit={can(actor, 'editLedger')}
        views={await listViews(actor)}
        words={words}
      />
      {params.year && (address.filter.year === null || view.tabs.all === 0) && (
        <Notice tone="amber">
          {words.ledger.yearUnknown({ asked: firstOf(params.year), isAll: address.filter.year === null })}
        </Notice>
      )}
      <WrongDayNotice wrong={wrong} labels={{ ...words.ledger.filter, by: words.ledger.filter.dueBy }} words={words} />
      <AsOfNotice
        asked={firstOf(params.asOf)}
        now={now}
        back={`/tasks${writeAnew({ ...address, filter: { ...address.filter, asOf: null } })}`}
        words={words}
        locale={locale}
      />
      <LedgerBar
        address={address}
        chips={listChips(address.filter, view.names, words)}
        isPanelOpen={isPanelOpen}
        words={words.ledger}
      />
      {isPanelOpen && (
        <FilterPanel
          address={address}
          wrong={typed}
          choices={await listLedgerChoices(actor, address.filter.year, now)}
          words={words}
        />
      )}
      {edited && !asOf && (
        <RowForm row={await show(() => viewRow(actor, edited, now))} back={writeLedgerAddress(address)} words={words} />
      )}
      <LedgerBody
        view={view}
        address={address}
        may={
          asOf
            ? noDeeds
            : {
                edit: can(actor, 'editLedger'),
                assign: isDeedOf(actor, 'assign'),
                reassign: isDeedOf(actor, 'reassign'),
                urge: isUrger(actor),
                instruct: isInstructor(actor),
              }
        }
        paper={{ unit: actor.unitName, by: actor.name, moment: formatMoment(now, locale) }}
        words={words}
      />
    </main>
  )
}
