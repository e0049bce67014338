import type { Metadata } from 'next'
import { cache } from 'react'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { titleOf } from '@/app/title-of'
import { requireActor } from '@/auth/session'
import { formatStamp } from '@/i18n/dates'
import { gap } from '@/i18n/glue'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { PageHead } from '@/ui/elements/page-head'
import { viewWordings } from '@/usecases/annual/edition/view-wordings'
import { linkToParagraph } from '../../link-to-paragraph'
import { WordingPart } from './wording-part'

type PageProps = { params: Promise<{ id: string; paragraphId: string }> }

export const generateMetadata: (props: PageProps) => Promise<Metadata> = titleOf(
  (words) => words.edition.wordings.title,
)

const readPage = cache(async (editionId: string, paragraphId: string) => {
  const actor = await requireActor()
  return show(() => viewWordings(actor, { editionId, paragraphId }, new Date().toISOString()))
})

export default async function WordingsPage({ params }: PageProps) {
  await requireActor()
  const { words } = await readWords()
  const { id, paragraphId } = await params
  const { edition, wordings } = await readPage(id, paragraphId)
  const text = words.edition.wordings
  return (
    <main className="page" id="main">
      <PageHead
        title={text.title}
        sub={text.sub({ count: wordings.length })}
        crumbs={[
          { label: words.exports.annual.title, to: `/annual?report=${edition.reportId}` },
          {
            label: `${edition.issuerName}${gap}${words.edition.year({ year: edition.year })}`,
            to: linkToParagraph(id, paragraphId),
          },
        ]}
      />
      <Drawn>
        {wordings.map((wording) => (
          <WordingPart key={wording.id} wording={wording} at={formatStamp(wording.writtenAt)} words={words} />
        ))}
      </Drawn>
    </main>
  )
}
