import type { Metadata } from 'next'
import { cache } from 'react'
import type { AddressParams } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { dictionaryOf } from '@/i18n'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { viewAnnual } from '@/usecases/annual/edition/view-published'
import { toPaper } from '../paper'
import { CleanBody } from './clean-body'
import { DueDaysForm } from './due-days-form'
import { EditionBody } from './edition-body'
import { EditionContents, EditionHead } from './edition-head'
import { FindingsLine } from './findings-line'
import { PublishedBody } from './published-body'
import { StationsPart } from './stations-part'
import { WayForms } from './way-forms'
import { WayLine } from './way-line'

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> }

// For the title and for the page.
const readPage = cache(async (id: string) => {
  const actor = await requireActor()
  return show(() => viewAnnual(actor, id, new Date().toISOString()))
})

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const view = await readPage((await params).id)
  const { issuerFullName: unit, year, language } = ('making' in view ? view.making : view.published).edition
  return { title: dictionaryOf(language).edition.documentTitle({ unit, year }) }
}

export default async function EditionPage({ params, searchParams }: PageProps) {
  await requireActor()
  const { words, locale } = await readWords()
  const view = await readPage((await params).id)
  if ('published' in view) {
    const { edition } = view.published
    return (
      <main className="page annual" id="main">
        <EditionHead edition={edition} words={words} locale={locale} />
        <Drawn>
          <WayLine edition={edition} words={words} />
          <PublishedBody view={view.published} words={words} locale={locale} />
        </Drawn>
      </main>
    )
  }
  const { making } = view
  const { edit, show: shown, copy } = await searchParams
  if (copy === 'clean')
    return (
      <main className="page annual" id="main">
        <EditionHead edition={making.edition} writers={making.writers} words={words} locale={locale} />
        <WayLine edition={making.edition} words={words} />
        <WayForms view={making} words={words} />
        <CleanBody view={making} words={words} />
      </main>
    )
  return (
    <main className="page annual" id="main">
      <EditionHead edition={making.edition} writers={making.writers} words={words} locale={locale} />
      <WayLine edition={making.edition} words={words} />
      <DueDaysForm view={making} words={words} />
      <EditionContents view={making} words={words} />
      <FindingsLine view={making} isFiltered={shown === 'findings'} words={words} />
      <WayForms view={making} words={words} />
      <EditionBody
        view={making}
        openId={typeof edit === 'string' ? edit : ''}
        isFiltered={shown === 'findings'}
        paper={toPaper(making.annual)}
        words={words}
        locale={locale}
      />
      <StationsPart edition={making.edition} words={words} />
    </main>
  )
}
