import type { Metadata } from 'next'
import { cache } from 'react'
import type { AddressParams } from '@/app/address-params'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { dictionaryOf } from '@/i18n'
import { viewEdition } from '@/usecases/annual/edition/view-edition'
import { toPaper } from '../paper'
import { EditionBody } from './edition-body'
import { EditionHead } from './edition-head'
import { FindingsLine } from './findings-line'

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<AddressParams> }

// For the title and for the page.
const readPage = cache(async (id: string) => {
  const actor = await requireActor()
  return show(() => viewEdition(actor, id, new Date().toISOString()))
})

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { edition } = await readPage((await params).id)
  return {
    title: dictionaryOf(edition.language).edition.documentTitle({ unit: edition.issuerFullName, year: edition.year }),
  }
}

export default async function EditionPage({ params, searchParams }: PageProps) {
  await requireActor()
  const { words, locale } = await readWords()
  const view = await readPage((await params).id)
  const { edit, show: shown } = await searchParams
  return (
    <main className="page annual" id="main">
      <EditionHead view={view} words={words} locale={locale} />
      <FindingsLine view={view} isFiltered={shown === 'findings'} words={words} />
      <EditionBody
        view={view}
        openId={typeof edit === 'string' ? edit : ''}
        isFiltered={shown === 'findings'}
        paper={toPaper(view.annual)}
        words={words}
        locale={locale}
      />
    </main>
  )
}
