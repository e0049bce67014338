import type { Metadata } from 'next'
import type { AddressParams } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { type CatalogueFilter, readCatalogueAddress, writeCatalogueAddress } from '@/domain/task/evidence/catalogue'
import type { Dictionary } from '@/i18n'
import { formatMoment } from '@/i18n/dates'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { Empty } from '@/ui/elements/empty'
import { PageHead } from '@/ui/elements/page-head'
import { PrintButton } from '@/ui/elements/print-button'
import { writeSize } from '@/ui/elements/write-size'
import { PrintLine } from '@/ui/frame/print-line'
import { sayConditions } from '@/usecases/task/evidence/say-conditions'
import { type CatalogueView, viewCatalogue } from '@/usecases/task/evidence/view-catalogue'
import { BundleLink } from './bundle-link'
import { CatalogueForm } from './catalogue-form'
import { CataloguePager, sayRange } from './catalogue-pager'
import { CatalogueTable } from './catalogue-table'

type PageProps = { searchParams: Promise<AddressParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readWords()).words.evidence.catalogue.title }
}

/** The evidence that the actor may see, of a task or of many, by year, state and unit. */
export default async function CataloguePage({ searchParams }: PageProps) {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const { filter, page } = readCatalogueAddress(await searchParams)
  const now = new Date().toISOString()
  const view = await show(() => viewCatalogue(actor, filter, page, now))
  const text = words.evidence.catalogue
  const { task } = view
  return (
    <main className="page" id="main">
      <PrintLine
        parts={[
          text.printTitle({ unit: actor.unitName }),
          text.conditions({ conditions: sayConditions(filter, view, words) }),
          sayRange(view, page, text),
          words.common.printed({ by: actor.name, moment: formatMoment(now, locale) }),
        ]}
      />
      <PageHead
        title={text.title}
        sub={task ? text.ofTask(task) : text.sub({ count: view.total })}
        crumbs={[
          task ? { label: text.ofTask(task), to: `/tasks/${task.id}` } : { label: words.ledger.title, to: '/tasks' },
        ]}
      >
        {view.total > 0 && <Bundle filter={filter} view={view} words={words.evidence.bundle} />}
        <PrintButton>{words.common.print}</PrintButton>
      </PageHead>
      <CatalogueForm filter={filter} view={view} words={text} states={words.evidence.states} />
      {view.rows.length === 0 ? (
        <Empty title={text.emptyTitle} why={text.emptyBody} />
      ) : (
        <>
          <Drawn>
            <CatalogueTable view={view} words={words} />
          </Drawn>
          <CataloguePager view={view} filter={filter} page={page} words={words} />
        </>
      )}
    </main>
  )
}

type BundleProps = { filter: CatalogueFilter; view: CatalogueView; words: Dictionary['evidence']['bundle'] }

function Bundle({ filter, view: { bytes }, words }: BundleProps) {
  const { packing, done, stop, stopped, failed, progress } = words
  return (
    <BundleLink
      href={`/api/export/evidence.zip${writeCatalogueAddress(filter)}`}
      bytes={bytes}
      label={words.open({ size: writeSize(bytes) })}
      words={{ packing, done, stop, stopped, failed, progress }}
    />
  )
}
