import { type LedgerAddress, writeLedgerAddress, writeView } from '@/app/(work)/tasks/ledger-address'
import { writeCatalogueAddress } from '@/domain/task/evidence/catalogue'
import { everything, type LedgerFilter } from '@/domain/task/ledger'
import type { Dictionary } from '@/i18n'
import { ButtonLink } from '@/ui/elements/button'
import { PrintButton } from '@/ui/elements/print-button'
import { Prose } from '@/ui/elements/prose'
import type { LedgerTabs } from '@/usecases/ledger/view-ledger'
import type { SeenView } from '@/usecases/ledger/views/list-views'
import { writeAnew } from './ledger-bar'
import { ViewMenu } from './view-menu'

type LedgerHeadProps = {
  address: LedgerAddress
  counts: LedgerTabs
  reviewer: NonNullable<LedgerFilter['reviewer']>
  canReassign: boolean
  canUrge: boolean
  canEdit: boolean
  views: SeenView[]
  words: Dictionary
}

/** The ledger's title, its usual views with their figures, and what to do with the whole of it. */
export function LedgerHead({
  address,
  counts,
  reviewer,
  canReassign,
  canUrge,
  canEdit,
  views,
  words: { ledger: words, urging, season, edited, evidence, views: viewWords },
}: LedgerHeadProps) {
  const exported = writeLedgerAddress({ filter: address.filter })
  return (
    <div className="ledger__head">
      <h1>
        <Prose>{words.titleOf(address.filter)}</Prose>
      </h1>
      <nav className="tabs ledger__tabs" aria-label={words.tabs.label}>
        {listViews(address.filter, counts, reviewer, words).map(({ key, label, count, filter }) => (
          <a
            key={key}
            href={`/tasks${writeAnew({ ...address, filter })}`}
            aria-current={isSame(filter, address.filter) ? 'true' : undefined}
          >
            <Prose>{label}</Prose>
            <small>{count}</small>
          </a>
        ))}
      </nav>
      <div className="push row">
        {canReassign && !address.filter.asOf && (
          <ButtonLink to={`/tasks/assign${exported}`} isSmall>
            {words.bulk.reassign}
          </ButtonLink>
        )}
        {canUrge && !address.filter.asOf && (
          <ButtonLink to={`/tasks/urge${exported}`} isSmall>
            {urging.open}
          </ButtonLink>
        )}
        <ButtonLink to={`/seasons${exported}`} isSmall>
          {season.title}
        </ButtonLink>
        <ButtonLink
          to={`/evidence${writeCatalogueAddress({ year: address.filter.year, unitId: address.filter.unitId })}`}
          isSmall
        >
          {evidence.catalogue.open}
        </ButtonLink>
        <PrintButton isSmall>{words.print}</PrintButton>
        <ViewMenu views={views} address={writeView(address)} words={viewWords} />
        <details className="menu">
          <summary className="button button--small button--soft">{words.export}</summary>
          <div className="menu__list">
            {(['xlsx', 'csv', 'json'] as const).map((kind) => (
              <a key={kind} href={`/api/export/ledger.${kind}${writeView(address)}`} download>
                {words.exportMenu[kind]}
              </a>
            ))}
            <p className="mute text-small">{words.exportMenu.hint}</p>
            {canEdit && <a href="/tasks/workbook">{edited.link}</a>}
          </div>
        </details>
      </div>
    </div>
  )
}

type View = { key: string; label: string; count: number; filter: LedgerFilter }

function listViews(
  { year, watcher, asOf }: LedgerFilter,
  counts: LedgerTabs,
  reviewer: NonNullable<LedgerFilter['reviewer']>,
  words: Dictionary['ledger'],
): View[] {
  const all = { ...everything, year, asOf }
  const views: View[] = [
    { key: 'all', label: words.tabs.all, count: counts.all, filter: all },
    { key: 'alarm', label: words.tabs.alarm, count: counts.alarm, filter: { ...all, buckets: ['yellow', 'red'] } },
  ]
  if (counts.review !== null)
    views.push({ key: 'review', label: words.tabs.review, count: counts.review, filter: { ...all, reviewer } })
  const own = { ...all, watcher: reviewer.userId }
  if (counts.watched !== null || watcher)
    views.push({ key: 'watched', label: words.tabs.watched, count: counts.watched ?? 0, filter: own })
  return [
    ...views,
    { key: 'kept', label: words.tabs.fulfilled, count: counts.fulfilled, filter: { ...all, buckets: ['fulfilled'] } },
    {
      key: 'unkept',
      label: words.tabs.unkept,
      count: counts.unkept,
      filter: { ...all, buckets: ['partly', 'notFulfilled'] },
    },
  ]
}

const isSame = (a: LedgerFilter, b: LedgerFilter): boolean =>
  writeLedgerAddress({ filter: a }) === writeLedgerAddress({ filter: b })
