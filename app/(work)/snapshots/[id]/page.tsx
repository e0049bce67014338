import type { Metadata } from 'next'
import { cache } from 'react'
import { readWords } from '@/app/locale'
import { show } from '@/app/show'
import { requireActor } from '@/auth/session'
import { formatMoment } from '@/i18n/dates'
import { Drawn } from '@/ui/elements/drawn/drawn'
import { PrintLine } from '@/ui/frame/print-line'
import { viewSnapshot } from '@/usecases/snapshot/view-snapshot'
import { SnapshotActs } from './snapshot-acts'
import { SnapshotFigures } from './snapshot-figures'
import { SnapshotFindings } from './snapshot-findings'
import { SnapshotHead } from './snapshot-head'
import { SnapshotItems } from './snapshot-items'
import { SnapshotRecord } from './snapshot-record'

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ edit?: string | string[] }> }

// For the title and for the page.
const readPage = cache(async (id: string) => {
  const actor = await requireActor()
  return show(() => viewSnapshot(actor, id))
})

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: (await readPage((await params).id)).snapshot.title }
}

/** One snapshot: its figures, each promise with its result and text, what the checks find, its way. `edit`: the task whose text is written. */
export default async function SnapshotPage({ params, searchParams }: PageProps) {
  const actor = await requireActor()
  const { words, locale } = await readWords()
  const view = await readPage((await params).id)
  const { edit } = await searchParams
  const printed = words.common.printed({ by: actor.name, moment: formatMoment(new Date().toISOString(), locale) })
  return (
    <main className="page" id="main">
      <PrintLine parts={[view.snapshot.unitName, printed]} />
      <SnapshotHead view={view} words={words} />
      <SnapshotFindings view={view} words={words} />
      <SnapshotActs view={view} words={words} />
      <Drawn>
        <SnapshotFigures snapshot={view.snapshot} words={words} />
      </Drawn>
      <SnapshotItems view={view} editedId={typeof edit === 'string' ? edit : ''} words={words} />
      <Drawn>
        <SnapshotRecord view={view} words={words} />
      </Drawn>
    </main>
  )
}
